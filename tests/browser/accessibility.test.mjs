// Every page, in every language, light and dark: no fault that machines can find.

import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { COURSE, courseIn } from "./course.mjs";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";

const site = serve({ ASKEL_DEVELOPMENT: "true" });
/** Another site: a course with every kind of exercise, and a person to ask. */
const kinds = serve(
  { ASKEL_COURSES_DIR: path.join(import.meta.dirname, "courses") },
  {
    "contact-name": "Maija Meikäläinen",
    "contact-phone": "+358 40 123 4567",
    "contact-email": "maija@example.org",
    "contact-hours": "ma–pe 9–15",
  },
);
const nowhere = "/courses/nowhere";

/** Looks at a page as assistive technology and as other programs see it. */
async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
}

async function opens(person, ...addresses) {
  for (const address of addresses) {
    await person.open(address);
    await hasNoFault(person);
  }
}

// Languages and colours are dealt out so that each page is seen in all languages and in both colours.
LANGUAGES.forEach((language, place) => {
  for (const scheme of ["light", "dark"]) {
    const looks = { language, scheme, viewport: place % 2 === (scheme === "dark" ? 1 : 0) ? PHONE : undefined };
    const how = `${language}, ${scheme}`;
    const course = courseIn(language);

    test(`pages before anything is begun have no fault (${how})`, () =>
      site.visit(looks, async (person) => {
        const glossary = `${course.path}/-/glossary`;
        await opens(person, "/", "/courses", course.path, glossary, "/me", "/my-data", "/help", "/not-me", "/finish", "/search", nowhere);
        await person.finds("xyzzyqwv");
        await hasNoFault(person);
        await person.finds(person.wordsOf(language)("site-courses"));
        await hasNoFault(person);
      }));

    test(`content pages have no fault, fresh, after each answer and after a missing one (${how})`, () =>
      site.visit(looks, async (person) => {
        for (const { page, exercises } of oneOfEachKind(course)) {
          await opens(person, page.path);
          for (const exercise of exercises) {
            await person.press(person.words("exercise-check"), person.exercise(exercise));
            assert.equal(person.status, 422);
            await hasNoFault(person);
            await person.answers(exercise, exercise.wrong);
            await hasNoFault(person);
            await person.answers(exercise, exercise.right);
            await hasNoFault(person);
          }
        }
      }));

    test(`pages of somebody who has begun have no fault, to the end of the course (${how})`, () =>
      site.visit(looks, async (person) => {
        const last = course.pages.at(-1);
        await person.open(course.pages[0].path);
        await person.press(person.words("page-finish"));
        await hasNoFault(person);
        await opens(person, "/", "/courses", course.path, "/me", "/my-data", "/my-data/delete", "/not-me", "/finish", last.path);
        await person.press(person.words("page-finish-last"));
        await hasNoFault(person);
        await person.open("/finish");
        await person.press(person.words("finish-yes"));
        await hasNoFault(person);
        await person.open(course.pages[0].path);
        await person.press(person.words("page-finish"));
        await person.open("/not-me");
        await person.press(person.words("not-me-yes"));
        await hasNoFault(person);
      }));
  }
});

/** The first exercise of each kind, by pages. */
function oneOfEachKind({ pages }) {
  const seen = new Set();
  const isNew = ({ kind }) => !seen.has(kind) && seen.add(kind);
  return pages
    .map((page) => ({ page, exercises: page.exercises.filter(isNew) }))
    .filter(({ exercises }) => exercises.length > 0);
}

test("every content page has no fault", async () => {
  for (const language of LANGUAGES) {
    await site.visit({ language }, (person) => opens(person, ...courseIn(language).pages.map(({ path }) => path)));
  }
});

test("pages without scripts have no fault", () =>
  site.visit({ javascript: false }, async (person) => {
    const [page] = courseIn("fi").pages;
    await opens(person, "/", `/courses/${COURSE}`, page.path);
    await person.answers(page.exercises[0], page.exercises[0].wrong);
    await hasNoFault(person);
  }));

test("the style guide shows every part without a fault", async () => {
  for (const scheme of ["light", "dark"]) {
    for (const viewport of [PHONE, undefined]) {
      await site.visit({ scheme, viewport }, (person) => opens(person, "/styleguide"));
    }
  }
});

test("the engine looks for what goes beyond the law, too", async () => {
  const { rules } = await site.visit({}, async (person) => {
    await person.open("/");
    return person.axe();
  });
  for (const rule of ["color-contrast", "color-contrast-enhanced", "target-size", "identical-links-same-purpose", "heading-order"]) {
    assert.ok(rules.includes(rule), `axe-core has looked for ${rule}`);
  }
});

test("every kind of exercise has no fault: fresh, with something missing, with an answer", async () => {
  const pages = { valitse: 5, kirjoita: 6, tee: 3 };
  for (const scheme of ["light", "dark"]) {
    for (const [page, count] of Object.entries(pages)) {
      await kinds.visit({ scheme }, async (person) => {
        await opens(person, `/courses/lajit/${page}`);
        const button = person.page.getByRole("button", { name: checks(person) });
        const exercises = person.main.getByRole("region").filter({ has: button });
        assert.equal(await exercises.count(), count, "the course has every kind");
        for (let i = 0; i < count; i++) await isFaultlessThrough(person, exercises.nth(i));
        await hasNoFault(person);
      });
    }
  }
});

/** Sends an exercise with nothing and then with something in it. */
async function isFaultlessThrough(person, exercise) {
  const check = () => person.leads(() => exercise.getByRole("button", { name: checks(person) }).click());
  await check();
  assert.equal(person.status, 422);
  await hasNoFault(person);
  for (const box of await exercise.getByRole("textbox").all()) await box.fill("1");
  for (const list of await exercise.getByRole("combobox").all()) await list.selectOption({ index: 1 });
  const choices = exercise.locator("input[type=radio], input[type=checkbox]");
  if (await choices.count()) await choices.first().check();
  const move = exercise.locator("button[name=move]").first();
  if (await move.count()) await person.leads(() => move.click());
  await check();
  assert.equal(person.status, 200);
}

/** The words on the button of an exercise, graded or not. */
const checks = ({ words }) =>
  new RegExp(`^(${["exercise-check", "exercise-keep", "exercise-keep-task"].map((key) => words(key)).join("|")})$`);

test("help and lost pages have no fault where a person to ask is named", async () => {
  for (const language of LANGUAGES) {
    await kinds.visit({ language }, async (person) => {
      await person.open("/help");
      assert.ok(await person.says("Maija Meikäläinen"));
      await hasNoFault(person);
      await opens(person, nowhere);
    });
  }
});
