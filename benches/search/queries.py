#!/usr/bin/env python3
"""Makes known-item queries for a folder of Markdown: each query is meant for one section.

    queries.py --lang fi DIR > queries.tsv

Kinds: surface (words of the heading as they stand), inflected (another form of such a word that the texts have),
split (a compound of the heading written apart), part (a part of it), body (two words of the body alone, one
in another form), and three kinds
of slips in a surface query (missing, wrong, exchanged letters). No stemmer, no dictionary and no search engine takes
part; what is another form or a compound is told by the texts and a list of endings. Random, but always the same.

Columns: kind, half, query, path, heading. The half `tune` is for choosing weights, `kept` for the last look.
"""
import argparse, collections, hashlib, pathlib, random, re, sys

ENDINGS = {
    "fi": "n ssa ssä sta stä lla llä lta ltä lle a ä t ja jä oja iden ien issa issä ista istä illa illä ilta iltä ille "
          "ksi na nä en in on un an än seen tta ttä iä ia ita itä".split(),
    "sv": "en et n t ar er or na arna erna orna s ens ets arnas ernas a e".split(),
    "en": "s es ed ing d er ers ly".split(),
}
STOP = {"fi": set("ja tai on ei se että mutta kun jos niin myös sekä kuin ovat voi tämä".split()),
        "sv": set("och eller att är en ett som med för på av till den det de kan inte om du".split()),
        "en": set("the and or a an of to in is for with you your on this that it be are can".split())}


def plain(markdown):
    text = re.sub(r"^(```|~~~).*?^\1", " ", markdown, flags=re.S | re.M)
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", " ", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"<[^>]*>", " ", text)
    return re.sub(r"[*`_|#>]", " ", text)


def sections(folder):
    for file in sorted(folder.rglob("*.md")):
        text = file.read_text(encoding="utf-8", errors="replace")
        text = re.sub(r"\A(---|\+\+\+)\n.*?\n\1\n", "", text, flags=re.S)
        heading, body, fence = None, [], None
        for line in text.splitlines() + ["# end"]:
            mark = re.match(r" {0,3}(```+|~~~+)", line)
            if mark:
                fence = None if fence and mark[1].startswith(fence) else fence or mark[1]
            found = re.match(r" {0,3}#{1,4}\s+(.*?)(\s#+)?\s*$", line) if not fence else None
            if not found:
                body.append(line)
                continue
            if heading:
                yield str(file.relative_to(folder)), " ".join(plain(heading).split()), plain("\n".join(body))
            heading, body = found[1], []


def words(text):
    return [word for word in re.findall(r"[^\W\d_]+", text.lower())]


def slip(kind, word, dice, letters):
    at = dice.randrange(1, len(word) - 1)
    if kind == "typo-missing":
        return word[:at] + word[at + 1:]
    if kind == "typo-wrong":
        return word[:at] + dice.choice([c for c in letters if c != word[at]]) + word[at + 1:]
    while at < len(word) - 1 and word[at] == word[at + 1]:
        at += 1
    return word[:at] + word[at + 1:at + 2] + word[at] + word[at + 2:]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--lang", required=True)
    arguments.add_argument("--most", type=int, default=100, help="queries of each kind")
    arguments.add_argument("folder", type=pathlib.Path)
    asked = arguments.parse_args()
    dice = random.Random(20261101)
    endings, stop = ENDINGS[asked.lang], STOP[asked.lang]
    every = list(sections(asked.folder))
    headings = collections.Counter(heading for _, heading, _ in every)
    frequency = collections.Counter()
    for _, heading, body in every:
        frequency.update(set(words(heading + " " + body)))
    targets = [one for one in every if headings[one[1]] == 1 and len(one[2].strip()) >= 120]
    letters = sorted(set("".join(word for word in frequency if frequency[word] > 5)))
    stems = collections.defaultdict(set)  # what is left of a word without an ending → the words
    for word in frequency:
        for ending in endings + [""]:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                stems[word[:len(word) - len(ending)]].add(word)

    def forms(word):
        kin = set()
        for cut in range(0, 4):
            base = word[:len(word) - cut]
            if len(base) >= max(5, len(word) - 3) and (word == base or word[len(base):] in endings):
                kin |= {other for other in stems.get(base, ()) if other != word and abs(len(other) - len(word)) <= 4}
        return sorted(kin)

    def parts(word):
        cuts = [(word[:at], word[at:]) for at in range(4, len(word) - 3)]
        if asked.lang == "sv":
            cuts += [(head[:-1], tail) for head, tail in cuts if head.endswith("s") and len(head) > 4]
        known = [cut for cut in cuts if frequency[cut[0]] >= 2 and frequency[cut[1]] >= 2]
        return max(known, key=lambda cut: min(frequency[cut[0]], frequency[cut[1]]), default=None)

    made = collections.defaultdict(list)
    for path, heading, body in targets:
        content = [word for word in words(heading) if len(word) >= 3 and word not in stop]
        if not content:
            continue
        add = lambda kind, query: made[kind].append((query, path, heading))
        chosen = content if len(content) <= 3 else sorted(dice.sample(content, 3), key=content.index)
        add("surface", " ".join(chosen))
        inflected = [dice.choice(forms(word)) if forms(word) else word for word in chosen]
        if inflected != chosen:
            add("inflected", " ".join(inflected))
        compounds = [(word, parts(word)) for word in content if len(word) >= 9 and parts(word)]
        if compounds:
            word, pair = dice.choice(compounds)
            rest = [other for other in content if other != word][:1]
            add("split", " ".join([*pair, *rest]))
            add("part", " ".join([dice.choice(pair), *rest]))
        inside = sorted({word for word in words(body) if len(word) >= 5 and word not in stop
                         and word not in words(heading) and 3 <= frequency[word] <= 60})
        if len(inside) >= 2:
            first, second = dice.sample(inside, 2)
            add("body", " ".join([first, dice.choice(forms(second) or [second])]))
        longest = max(chosen, key=len)
        if len(longest) >= 6:
            for kind in ("typo-missing", "typo-wrong", "typo-exchanged"):
                slipped = slip(kind, longest, dice, letters)
                add(kind, " ".join(slipped if word == longest else word for word in chosen))
    for kind, queries in made.items():
        for query, path, heading in dice.sample(queries, min(asked.most, len(queries))):
            half = "tune" if hashlib.sha256(path.encode()).digest()[0] % 2 else "kept"
            print(kind, half, query, path, heading, sep="\t")


if __name__ == "__main__":
    sys.exit(main())
