// From the front page to an answer, away and back again: what issue after issue must never break.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";

const site = serve();
/** What people search for, in a form that the pages need not have, and what the page then speaks of. */
const SEARCHES = {
  fi: ["salasanan", /salasana/i],
  "fi-simple": ["salasanan", /salasana/i],
  sv: ["lösenordet", /lösenord/i],
  en: ["passwords", /password/i],
};

for (const language of LANGUAGES) {
  for (const javascript of [true, false]) {
    const how = `${language}, scripts ${javascript ? "on" : "off"}`;

    test(`a newcomer finds a course, answers, goes on, searches, and comes back to the same page (${how})`, async () => {
      const begun = await site.visit({ language, javascript }, journey);
      await site.visit({ language, javascript, state: begun }, comesBack);
    });
  }
}

async function journey(person) {
  const { words } = person;
  const course = courseIn(person.language);
  const [first, second] = course.pages;
  const [exercise] = first.exercises;

  await person.open("/");
  await person.sees(words("front-title"));
  await offersLanguages(person, "/");
  await person.follow(words("front-choose"), person.main);

  await person.sees(words("courses-title"));
  await offersLanguages(person, "/courses");
  await person.follow(course.title, person.main);

  await person.sees(course.title);
  await offersLanguages(person, course.path);
  await offersPlainLanguage(person, course.path);
  const done = `${first.title} ${words("page-done")}`;
  assert.equal(await person.main.getByRole("link", { name: done, exact: true }).count(), 0, "nothing is done yet");
  await person.follow(words("course-start"), person.main);

  await person.sees(first.title);
  assert.equal(person.place, `/${person.language}${first.path}`);
  await offersLanguages(person, first.path);
  await offersPlainLanguage(person, first.path);

  await person.answers(exercise, exercise.wrong);
  await showsVerdict(person, exercise, exercise.wrong, "exercise-not-yet");
  await offersLanguages(person, first.path);

  // One of two is some of it; then all of it.
  if (exercise.kind === "checkbox") {
    await person.answers(exercise, exercise.right.slice(0, 1));
    await showsVerdict(person, exercise, exercise.right.slice(0, 1), "exercise-partly");
  }
  await person.answers(exercise, exercise.right);
  await showsVerdict(person, exercise, exercise.right, "exercise-right");
  await person.press(words("page-finish"));

  await person.sees(second.title);
  assert.ok(person.place.startsWith(`/${person.language}${second.path}`), person.place);
  assert.ok(await person.says(words("page-marked-title", { title: first.title })), "says which page is done");
  await offersLanguages(person, second.path);

  const progress = words("progress-pages", { done: 1, all: course.pages.length });
  await person.follow(course.title, person.page.getByRole("navigation", { name: words("site-breadcrumb") }));
  await person.sees(course.title);
  assert.ok(await person.says(progress), `the course says: ${progress}`);
  assert.equal(await person.main.getByRole("link", { name: done, exact: true }).count(), 1, "done is said in a word");
  await person.chooses(words("site-main-menu"), words("site-home"));
  await person.sees(words("home-title"));
  assert.ok(await person.says(progress), `own courses say: ${progress}`);
  await offersLanguages(person, "/me");

  await searches(person);

  // The next page is begun but not done, so it is where to come back to.
  await person.open(second.path);
  await person.answers(second.exercises[0], second.exercises[0].wrong);
  await showsVerdict(person, second.exercises[0], second.exercises[0].wrong, "exercise-not-yet");
  return person.memory();
}

async function comesBack(person) {
  const { words } = person;
  const second = courseIn(person.language).pages[1];
  await person.page.goto("/");
  assert.equal(person.place, `/${person.language}/`, "in the language of last time");
  const band = person.page.getByRole("region", { name: words("resume-title") });
  await band.waitFor();
  const { href } = await person.link(words("site-not-me"), band);
  assert.equal(href, `/${person.language}/not-me`);
  await person.follow(words("resume-go"), band);
  assert.equal(person.place, `/${person.language}${second.path}`);
  await person.sees(second.title);
  assert.deepEqual(await person.chosen(second.exercises[0]), [second.exercises[0].wrong[0].text], "the answer is still there");
}

/** The result is what one lands on; the verdict stands first in it and in the title; each choice has its feedback. */
async function showsVerdict(person, exercise, chosen, verdict) {
  const said = person.words(verdict);
  const result = `${exercise.id}-result`;
  assert.ok(person.place.endsWith(`#${result}`), `${person.place} leads to the result`);
  assert.ok((await person.page.title()).startsWith(`${said} – `), `the title begins with the verdict: ${await person.page.title()}`);
  assert.equal(await person.landing(), result, "reading goes on at the result");
  const summary = person.page.locator(`[id="${result}"]`);
  assert.ok((await summary.innerText()).trim().startsWith(said), "the result begins with the verdict");
  for (const { text, feedback } of chosen) {
    const control = person.control(exercise, text);
    const description = await person.description(control);
    assert.ok(description.includes(feedback), `"${text}" is described by its feedback: ${description}`);
    assert.ok(await person.says(feedback), "the feedback is there to see");
  }
}

async function searches(person) {
  const { words } = person;
  const [query, said] = SEARCHES[person.language];
  await person.finds(query);
  const place = person.place;
  await offersLanguages(person, place.slice(person.language.length + 1));
  const found = person.main.getByRole("heading", { level: 2 }).getByRole("link");
  const best = found.locator('xpath=self::*[contains(@href, "#")]').first();
  const title = await best.innerText();
  await person.leads(() => best.click());
  const anchor = decodeURIComponent(new URL(person.page.url()).hash.slice(1));
  const landing = person.page.locator(`[id="${anchor}"]`);
  assert.match(await landing.evaluate((element) => element.tagName), /^(H[1-6]|SECTION)$/, "a heading, or an exercise");
  assert.ok((await landing.innerText()).includes(title), "it is the one that was promised");
  assert.ok(await landing.evaluate(beginsInView), "it is in view");
  assert.match(await person.main.innerText(), said, `the page speaks of "${query}"`);
}

/** Runs inside the page. */
function beginsInView(element) {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}

/** The same page in each of the other languages, from where one is. */
async function offersLanguages(person, path) {
  for (const language of LANGUAGES.filter((language) => language !== person.language)) {
    const name = person.wordsOf(language)("language-name");
    const { href, lang } = await person.link(name, person.page.getByRole("navigation", { name: person.words("site-languages") }));
    assert.equal(href.split("?")[0], `/${language}${path.split("?")[0]}`);
    const base = language.split("-")[0];
    assert.equal(lang, base === person.language.split("-")[0] ? null : base, "a name in another language says so");
  }
}

/** Plain language is one step from the heading, and ordinary language one step back; where there is none, no link. */
async function offersPlainLanguage(person, path) {
  const [key, to] = { fi: ["site-read-simple", "fi-simple"], "fi-simple": ["site-read-standard", "fi"] }[person.language] ?? [];
  if (!key) return assert.ok(!(await person.main.innerText()).includes(person.wordsOf("fi")("site-read-simple")));
  const { href } = await person.link(person.words(key), person.main);
  assert.equal(href, `/${to}${path}`);
}

test("a page changes its language where it is, and says which language it is in", () =>
  site.visit({ language: "fi" }, async (person) => {
    const path = courseIn("fi").page("pitka-salasana").path;
    await person.open(path);
    for (const language of ["sv", "en", "fi-simple", "fi"]) {
      await person.speaks(language);
      assert.equal(person.place, `/${language}${path}`);
      await person.sees(courseIn(language).page("pitka-salasana").title);
      assert.equal(await person.page.locator("html").getAttribute("lang"), language.split("-")[0]);
    }
  }));

test("the first address speaks the language of the browser", async () => {
  for (const language of ["fi", "sv", "en"]) {
    await site.visit({ language }, async (person) => {
      await person.page.goto("/");
      assert.equal(person.place, `/${language}/`);
    });
  }
});

test("on a phone the menu, the languages and the search are one press away, without scripts too", async () => {
  for (const javascript of [true, false]) {
    await site.visit({ language: "fi", javascript, viewport: PHONE }, async (person) => {
      await person.open("/");
      await person.chooses(person.words("site-main-menu"), person.words("site-help"));
      await person.sees(person.words("help-title"));
      await person.speaks("sv");
      await person.sees(person.words("help-title"));
      await person.finds("lösenordet");
    });
  }
});
