// "Omat tiedot": a person reads what is kept of them, takes it along and deletes it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { promisify } from "node:util";
import { courseIn } from "./course.mjs";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";

const site = serve();

/** Answers, marks a page as done and types something unfinished; then opens the page by its way from "own courses". */
async function comes(person) {
  const course = courseIn(person.language);
  const [page] = course.pages;
  const written = course.page("salasanaohjelma");
  await person.open(page.path);
  await person.answers(page.exercises[0], page.exercises[0].right);
  await person.press(person.words("page-finish"));
  await person.open(written.path);
  await person.fills(written.exercises[0], [{ text: "lumihiutale" }]);
  await person.keys("Enter");
  await person.page.waitForURL(/#/);
  await person.open("/me");
  await person.follow(person.words("my-data-see"));
  await person.sees(person.words("my-data-title"));
  return { course, page };
}

/** Has no fault that machines find, and everything can be pressed. */
async function isSound(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
  assert.deepEqual(await person.smallTargets(), []);
}

/** Takes the file along and unpacks it: the names in it, and the folder. */
async function takesAlong(person, deed) {
  const folder = mkdtempSync(path.join(tmpdir(), "askel-my-data-"));
  const download = person.page.waitForEvent("download");
  await deed();
  const file = path.join(folder, (await download).suggestedFilename());
  await (await download).saveAs(file);
  const unpack = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); z.extractall(sys.argv[2]); print('\\n'.join(z.namelist()))";
  const { stdout } = await promisify(execFile)("python3", ["-c", unpack, file, folder]);
  return { folder, names: stdout.trim().split("\n") };
}

LANGUAGES.forEach((language, place) => {
  const javascript = place % 2 === 0;
  const looks = { language, javascript, viewport: place < 2 ? PHONE : undefined, scheme: place === 1 ? "dark" : "light" };

  test(`a person reads what is kept, in words, and why (${language}, scripts ${javascript ? "on" : "off"})`, () =>
    site.visit(looks, async (person) => {
      const { words } = person;
      const { course, page } = await comes(person);
      await isSound(person);
      const answers = person.page.getByRole("region", { name: words("my-data-standings"), exact: true });
      await answers.locator("summary").press("Enter");
      const told = await answers.innerText();
      const [right] = page.exercises[0].right;
      for (const said of [course.title, page.title, right.text, words("exercise-right"), words("my-data-marked")]) {
        assert.ok(told.includes(said), `"${said}" in ${told}`);
      }
      const drafts = person.page.getByRole("region", { name: words("my-data-writings"), exact: true });
      await drafts.locator("summary").press("Enter");
      assert.ok((await drafts.innerText()).includes("lumihiutale"));
      assert.ok(await person.says(words("my-data-readers-text")));
      await isSound(person);
    }));
});

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`the file is read without a net and has everything (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { page } = await comes(person);
      const link = person.main.getByRole("link", { name: person.words("my-data-download") });
      const { folder, names } = await takesAlong(person, () => link.press("Enter"));
      try {
        assert.deepEqual(names, ["omat-tiedot.html", "omat-tiedot.json"]);
        for (const looks of [{}, { scheme: "dark", viewport: PHONE }]) {
          const told = await site.reads(path.join(folder, "omat-tiedot.html"), looks);
          for (const said of [page.title, page.exercises[0].right[0].text, "lumihiutale", person.words("my-data-events")]) {
            assert.ok(told.includes(said), `"${said}" in ${told}`);
          }
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }));

  test(`a person deletes everything with the keyboard, after a question that says what goes (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      const before = await site.kept();
      await comes(person);
      await person.tabsThrough();
      await person.enters(words("my-data-delete"));
      await person.sees(words("my-data-delete-title"));
      assert.ok(await person.says(words("my-data-standings")), "the question says what goes");
      await isSound(person);
      await person.enters(words("my-data-delete-no"));
      await person.sees(words("my-data-title"));
      await person.enters(words("my-data-delete"));
      await person.enters(words("my-data-delete-yes"));
      await person.sees(words("my-data-deleted-title"));
      await isSound(person);
      assert.deepEqual(await site.kept(), before, "no row is left");
      const { cookies } = await person.memory();
      assert.deepEqual(cookies, [], "the browser remembers nothing");
      await person.open("/my-data");
      assert.ok(await person.says(words("my-data-nothing")));
      await isSound(person);
    }));
}
