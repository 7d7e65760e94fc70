#!/usr/bin/env python3
"""Puts any folder of Markdown in course form: benches/loading/course.py FROM TO

The folders `translations/xx` of FROM become the languages of the course TO, everything else is English, its main language.
Each file is a page whose id is made of its path; links between files lead to those ids, pictures become their alternative
texts, and the first heading becomes the title. No package is needed.
"""

import os
import re
import sys
from pathlib import Path, PurePosixPath

MOST_OF_AN_ID = 48


def slug(path):
    """`2-farm/lessons/1-predict/README.md` → `farm-1-predict`: short enough for an id, and still of its own."""
    parts = [re.sub(r"[^a-z0-9]+", "-", part.lower()).strip("-") for part in PurePosixPath(path).with_suffix("").parts]
    parts = [part for part in parts if part not in ("lessons", "readme")] or ["readme"]
    whole = re.sub(r"^[0-9-]+", "", "-".join(parts)) or "page"
    return whole if len(whole) <= MOST_OF_AN_ID else f"{whole[: MOST_OF_AN_ID - 7].strip('-')}-{sum(map(ord, whole)) % 100000}"


def page(text, here, ids):
    """Front matter and body of a file that stands at `here` below its language."""
    title = re.search(r"^#\s+(.+)$", text, re.M)
    body = text.replace(title[0], "", 1) if title else text
    body = re.sub(r"!\[([^]]*)\]\([^)]*\)", r"*\1*", body)
    body = re.sub(r"<img[^>]*>", "", body)

    def link(match):
        target, _, anchor = match[2].partition("#")
        to = os.path.normpath((here.parent / target).as_posix())
        known = ids.get(to) or ids.get(f"{to}/README.md")
        return f"[{match[1]}]({known})" if known else match[1]

    body = re.sub(r"\[([^]]*)\]\((?![a-z]+:|#)([^)\s]+)\)", link, body)
    name = (title[1] if title else here.stem).replace("\\", "").replace('"', "'")
    return f'+++\ntitle = "{name}"\nsummary = ""\n+++\n{body}'


def main():
    source, target = map(Path, sys.argv[1:3])
    languages = {"en": source}
    for folder in sorted((source / "translations").glob("*")):
        languages[folder.name] = folder
    count = 0
    for language, root in languages.items():
        files = [path.relative_to(root) for path in sorted(root.rglob("*.md"))]
        files = [path for path in files if root != source or path.parts[0] != "translations"]
        ids = {path.as_posix(): slug(path) for path in files}
        folder = target / language
        folder.mkdir(parents=True)
        (folder / "course.md").write_text(f'+++\ntitle = "{source.name}"\nsummary = "{source.name}"\n+++\n')
        for path in files:
            module = folder / (slug(path.parts[0]) if len(path.parts) > 1 else "about")
            if not module.exists():
                module.mkdir()
                (module / "module.md").write_text(f'+++\ntitle = "{module.name}"\n+++\n')
            text = (root / path).read_text(encoding="utf-8")
            (module / f"{ids[path.as_posix()]}.md").write_text(page(text, PurePosixPath(path), ids))
            count += 1
    (target / "course.toml").write_text('main_language = "en"\nlanguages = ["en"]\nvisibility = "open"\n')
    print(f"{count} pages in {len(languages)} languages")


if __name__ == "__main__":
    main()
