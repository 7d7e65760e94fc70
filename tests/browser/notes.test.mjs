// Own notes and bookmarks: kept beside whatever is pressed, found again, with scripts and without, by keyboard alone.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { PHONE, serve } from "./harness.mjs";

const site = serve();
const course = courseIn("fi");
const two = course.page("pitka-salasana");
const NOTE = "Muista: kattila, poro ja viulu.\nKokeile kotona.";

/** The part that is folded at the end of a page. */
const more = (person) => person.main.locator("details.more");
const field = (person) => more(person).getByRole("textbox", { name: person.words("note-label"), exact: true });
const unfold = (person) => more(person).locator("> summary").click();

async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
  assert.deepEqual(await person.smallTargets(), []);
}

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`a note is written, kept, found in the list and changed (${how})`, () =>
    site.visit({ javascript, viewport: PHONE }, async (person) => {
      const { words } = person;
      await person.open(two.path);
      assert.ok(!(await field(person).isVisible()), "folded to begin with");
      await unfold(person);
      await field(person).fill(NOTE);
      await person.press(words("note-save"));
      await person.isTold("page_note", words("note-saved"));
      assert.ok(!(await person.says("{")), "no words are missing");
      assert.equal(await field(person).inputValue(), NOTE);
      assert.match(await more(person).innerText(), /Tallennettu \d+\.\d+\.\d{4} klo \d\d\.\d\d\./, "it says when");
      assert.ok((await person.description(field(person))).includes(words("form-who-reads")), "and who can read it");
      await hasNoFault(person);

      await person.press(words("bookmark-add"));
      await person.isTold("page_bookmark", words("bookmark-added"));
      await hasNoFault(person);
      await person.follow(words("notes-link"));
      await person.sees(words("notes-title"));
      assert.ok(await person.says(NOTE));
      await hasNoFault(person);

      await person.leads(() => person.main.getByRole("link", { name: words("note-change") }).click());
      await person.sees(two.title);
      assert.ok(await field(person).isVisible(), "unfolded, because one came for it");
      await field(person).fill("Toinen.");
      await person.press(words("page-finish"));
      await person.open("/me");
      await person.follow(words("notes-title"));
      assert.ok(await person.says("Toinen."), "another button has kept it, too");
      await person.follow(two.title, person.main);
      assert.ok(await person.says(words("more-has-note")), "the fold says that there is one");
    }));

  test(`a note that is not saved by its own button outlives a missing answer and an answer (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      const [exercise] = two.exercises;
      const begin = async () => {
        await person.open(two.path);
        await unfold(person);
        await field(person).fill(NOTE);
      };
      await begin();
      await person.press(words("exercise-check"), person.exercise(exercise));
      assert.equal(person.status, 422);
      assert.equal(await field(person).inputValue(), NOTE);
      await person.answers(exercise, exercise.right);
      await unfold(person);
      assert.equal(await field(person).inputValue(), NOTE);
      assert.match(await more(person).textContent(), /Tallennettu/);
    }));

  test(`two windows keep both notes, and say so (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      await person.open(two.path);
      const other = await person.page.context().newPage();
      await other.goto(`/fi${two.path}`);
      await unfold(person);
      await field(person).fill("Ensimmäinen");
      await person.press(words("note-save"));

      await other.locator("details.more > summary").click();
      await other.getByLabel(words("note-label")).fill("Toinen");
      await other.getByRole("button", { name: words("note-save") }).click();
      await other.waitForURL(/note=saved/);
      await other.close();
      await person.open(`${two.path}?more=note`);
      assert.ok(await person.says(words("note-several")));
      const fields = await more(person).getByRole("textbox").all();
      assert.deepEqual(await Promise.all(fields.map((field) => field.inputValue())), ["Ensimmäinen", "Toinen"]);
      await hasNoFault(person);
    }));

  test(`by keyboard alone: unfold, write, save, put a bookmark and take it away (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      await person.open(two.path);
      await person.tabsInto(more(person).locator("> summary"));
      await person.keys("Enter");
      await person.tabsInto(field(person));
      await person.page.keyboard.type("Näppäimillä");
      await person.enters(words("note-save"));
      await person.isTold("page_note", words("note-saved"));
      await person.enters(words("bookmark-add"));
      await person.isTold("page_bookmark", words("bookmark-added"));
      await person.enters(words("bookmark-remove"));
      await person.isTold("page_bookmark", words("bookmark-removed"));
      assert.equal(await field(person).inputValue(), "Näppäimillä");
    }));
}

test("whoever only looks, or saves an empty note, leaves nothing behind", () =>
  site.visit({}, async (person) => {
    const before = await site.kept();
    await person.open(two.path);
    await unfold(person);
    await person.press(person.words("note-save"));
    await person.isTold("page_note", person.words("note-empty"));
    await person.open("/notes");
    assert.ok(await person.says(person.words("notes-none-title")));
    await hasNoFault(person);
    assert.deepEqual(await site.kept(), before);
    assert.deepEqual((await person.memory()).cookies, []);
  }));

test("a note that is too long is told kindly, and nothing of it is lost", () =>
  site.visit({}, async (person) => {
    const long = "a".repeat(10_030);
    await person.open(two.path);
    await unfold(person);
    await field(person).fill(long);
    await person.press(person.words("note-save"));
    await person.isAskedAgain(more(person), person.words("note-too-long", { limit: "10000", over: "30" }));
    assert.equal(await field(person).inputValue(), long);
    await hasNoFault(person);
  }));
