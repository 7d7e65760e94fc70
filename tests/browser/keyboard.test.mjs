// Without a mouse, on a small phone, at 400 % zoom, with wider letters: nothing is out of reach.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { DESKTOP, PHONE, serve } from "./harness.mjs";

const site = serve();
const course = courseIn("fi");
const [first, second] = course.pages;
const written = course.page("salasanaohjelma");
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

for (const viewport of [PHONE, DESKTOP]) {
  for (const javascript of [true, false]) {
    const how = `${viewport.width} px, scripts ${javascript ? "on" : "off"}`;

    test(`the keyboard alone leads from the front page to answers, on, to a search and back (${how})`, () =>
      site.visit({ viewport, javascript }, async (person) => {
        const { words } = person;
        await person.open("/");
        await person.keys("Tab");
        assert.equal((await person.focused()).name, words("site-skip"), "the first stop leads past the menus");
        await person.keys("Enter", "Tab");
        assert.ok((await person.focused()).isInMain, "reading goes on in the page's own part");
        await person.enters(words("front-choose"));
        await person.enters(course.title);
        await person.enters(words("course-start"));
        await person.sees(first.title);

        const [several] = first.exercises;
        for (const { text } of several.right) {
          await person.tabsTo(text);
          await person.keys("Space");
        }
        await person.enters(words("exercise-check"));
        assert.ok(await person.says(words("exercise-right")));
        assert.equal(await person.landing(), `${several.id}-result`);
        await person.keys("Tab");
        assert.equal((await person.focused()).exercise, several.id, "the next stop is in the exercise that was answered");
        await person.enters(words("page-finish"));
        await person.sees(second.title);

        const [one] = second.exercises;
        const options = await person.exercise(one).getByRole("radio").all();
        const labels = await Promise.all(options.map((option) => option.evaluate((control) => control.labels[0].innerText)));
        await person.tabsTo(labels[0]);
        await person.keys("Space");
        for (const { text } = await person.focused(); (await person.focused()).name !== one.right[0].text; ) {
          await person.keys("ArrowDown");
          assert.notEqual((await person.focused()).name, text);
        }
        await person.enters(words("exercise-check"));
        assert.ok(await person.says(words("exercise-right")));

        await person.open("/me");
        await person.tabsTo(words("site-search-label"));
        await person.page.keyboard.type("salasanan");
        await person.leads(() => person.keys("Enter"));
        await person.sees(words("search-title"));
        await person.open("/");
        await person.enters(words("resume-go"));
        await person.sees(second.title);
      }));

    test(`Enter in a field of words answers nothing and keeps what was typed (${how})`, () =>
      site.visit({ viewport, javascript }, async (person) => {
        const [word, choice] = written.exercises;
        await person.open(written.path);
        await person.fills(choice, choice.wrong);
        await person.fills(word, [{ text: "pääsana" }]);
        await person.leads(() => person.keys("Enter"));
        assert.equal(person.place, `/fi${written.path}#${word.id}`, "it stays at its place");
        assert.ok(await person.saysWithTime("page-draft-saved", person.exercise(word)));
        assert.deepEqual(await person.chosen(word), ["pääsana"]);
        assert.deepEqual(await person.chosen(choice), [choice.wrong[0].text]);
        for (const verdict of ["exercise-right", "exercise-not-yet"]) assert.ok(!(await person.says(person.words(verdict))));
        await person.open("/finish");
        assert.ok(await person.says(person.words("finish-what", { answers: 0, pages: 0 })), "nothing counts as answered");
      }));
  }
}

/** Opens the pages of the journey one after another, in each of the states that look different. */
async function* pages(person) {
  const [several] = first.exercises;
  await person.open("/");
  yield;
  await person.open("/courses");
  yield;
  await person.open(course.path);
  yield;
  await person.open(written.path);
  yield;
  await person.press(person.words("exercise-check"), person.exercise(written.exercises[0]));
  yield;
  await person.open(first.path);
  await person.answers(several, several.wrong);
  yield;
  await person.answers(several, several.right);
  yield;
  await person.press(person.words("page-finish"));
  yield;
  for (const path of ["/", course.path, course.page("tarkista-osoite").path, "/me", `${course.path}/-/why`, "/start", "/help", "/not-me", "/finish", "/search", "/nowhere"]) {
    await person.open(path);
    yield;
  }
  await person.finds("salasanan");
  yield;
  await person.finds("xyzzyqwv");
  yield;
}

for (const viewport of [PHONE, DESKTOP]) {
  for (const scheme of ["light", "dark"]) {
    test(`every stop of the Tab key can be seen, none is passed over, none is a trap (${viewport.width} px, ${scheme})`, () =>
      site.visit({ viewport, scheme }, async (person) => {
        for await (const _ of pages(person)) await person.tabsThrough();
      }));
  }

  test(`what can be pressed is at least 44 by 44 pixels (${viewport.width} px)`, () =>
    site.visit({ viewport }, async (person) => {
      for await (const _ of pages(person)) assert.deepEqual(await person.smallTargets(), [], person.place);
    }));
}

test("one direction of scrolling is enough on a small phone and at 400 %", async () => {
  for (const viewport of [PHONE, ZOOMED]) {
    await site.visit({ viewport }, async (person) => {
      for await (const _ of pages(person)) await person.fitsTheWidth();
      for (const { path } of course.pages) {
        await person.open(path);
        await person.fitsTheWidth();
      }
    });
  }
});

test("letters, words and lines may stand wider apart, and nothing is cut off (WCAG 2.2 SC 1.4.12)", async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    await site.visit({ viewport }, async (person) => {
      for await (const _ of pages(person)) {
        assert.deepEqual(await person.cutOffWhenSpaced(), [], person.place);
        await person.fitsTheWidth();
      }
    });
  }
});
