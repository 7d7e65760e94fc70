// "Oliko tämä selkeä?": anyone says it in nobody's name, with scripts and without, by keyboard alone.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { DESKTOP, LANGUAGES, PHONE, serve } from "./harness.mjs";

const site = serve();
const NOTHING = { learners: 0, guests: 0, events: 0, standings: 0, writings: 0 };
const UNCLEAR = "Mikä on tiiviste?\nEn ole kuullut sanaa.";

/** The question at the end of the page. */
const question = (person) => person.main.getByRole("region", { name: person.words("feedback-question"), exact: true });
const field = (person) => question(person).getByRole("textbox", { name: person.words("feedback-what"), exact: true });

async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
  assert.deepEqual(await person.smallTargets(), []);
  assert.ok(!(await person.says("{")), "no words are missing");
}

/** What was said of a page. */
async function said(page) {
  const rows = await site.rows(`SELECT language, is_clear, text FROM feedback WHERE page = '${page}' ORDER BY id`);
  return rows.map(({ language, is_clear, text }) => ({ language, isClear: is_clear === 1, text }));
}

LANGUAGES.forEach((language, place) => {
  const javascript = place % 2 === 0;
  const looks = { language, javascript, viewport: place > 1 ? DESKTOP : PHONE, scheme: place % 3 ? "dark" : "light" };
  const { path, id } = courseIn(language).page("pitka-salasana");

  test(`anyone says that a page was clear, or what was not, and leaves no trace (${language}, scripts ${javascript ? "on" : "off"})`, () =>
    site.visit(looks, async (person) => {
      const { words } = person;
      await person.open(path);
      assert.ok(!(await field(person).isVisible()), "there is no field before it is asked for");
      await person.enters(words("feedback-yes"));
      await person.isTold("page_feedback", words("feedback-thanks"));
      await hasNoFault(person);

      await person.open(path);
      await person.enters(words("feedback-no"));
      await person.isTold("page_feedback", words("feedback-thanks-no"));
      await hasNoFault(person);
      assert.ok((await person.description(field(person))).includes(words("feedback-who-reads")), "it says who reads it");
      await field(person).fill(UNCLEAR);
      await person.enters(words("feedback-send"));
      await person.isTold("page_feedback", words("feedback-thanks"));
      await hasNoFault(person);

      const rows = (await said(id)).filter((row) => row.language === language);
      assert.deepEqual(rows, [
        { language, isClear: true, text: "" },
        { language, isClear: false, text: UNCLEAR },
      ]);
      assert.deepEqual((await person.memory()).cookies, [], "no cookie");
      assert.deepEqual(await site.kept(), NOTHING, "and no record");
    }));
});

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`what is too long stays to be shortened, and what is typed in an exercise stays too (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      const page = courseIn("fi").page("miksi-salasana");
      const [exercise] = page.exercises;
      await person.open(page.path);
      await person.fills(exercise, exercise.right);
      const chosen = await person.chosen(exercise);
      await person.press(words("feedback-no"), question(person));
      assert.deepEqual(await person.chosen(exercise), chosen, "what was typed beside it");
      await field(person).fill("ä".repeat(1001));
      await person.press(words("feedback-send"), question(person));
      await person.isAskedAgain(question(person), words("feedback-too-long", { limit: "1000", over: "1" }));
      assert.equal((await field(person).inputValue()).length, 1001);
      assert.deepEqual(await person.chosen(exercise), chosen);
      await hasNoFault(person);
      await field(person).fill("Lyhyesti.");
      await person.press(words("feedback-send"), question(person));
      await person.isTold("page_feedback", words("feedback-thanks"));
      assert.equal((await said(page.id)).at(-1).text, "Lyhyesti.");
    }));
}
