// What is sent, kept, sent twice, sent by somebody else, and taken back.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { serve } from "./harness.mjs";

const site = serve();
const course = courseIn("fi");
const two = course.page("pitka-salasana");
const written = course.page("salasanaohjelma");

/** Runs a part of a story and says how many rows more (or fewer) are kept after it. */
async function adds(part) {
  const before = await site.kept();
  await part();
  const after = await site.kept();
  return Object.fromEntries(Object.keys(after).map((table) => [table, after[table] - before[table]]));
}

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`a missing choice is said first, leads to its field, and loses nothing that was filled in (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      const [first, second] = two.exercises;
      await person.open(two.path);
      await person.fills(second, second.wrong);
      const added = await adds(() => person.press(words("exercise-check"), person.exercise(first)));
      await refuses(person, first, "exercise-choose-one");
      assert.deepEqual(await person.chosen(second), [second.wrong[0].text]);
      assert.equal(added.events, 0, "what is not complete is not an answer");

      // And from there it goes on as if nothing had been missing.
      await person.answers(first, first.right);
      assert.ok(await person.says(words("exercise-right")));
      assert.deepEqual(await person.chosen(second), [second.wrong[0].text], "what was filled in beside it is kept");
    }));

  test(`an empty field of words is said first, and what is chosen beside it stays (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const [word, choice] = written.exercises;
      await person.open(written.path);
      await person.fills(choice, choice.right);
      await person.press(person.words("exercise-check"), person.exercise(word));
      await refuses(person, word, "exercise-write-answer");
      assert.deepEqual(await person.chosen(choice), [choice.right[0].text]);

      // The other way round: the choice is missing, the word is kept.
      await person.open(written.path);
      await person.fills(word, [{ text: "jokin sana" }]);
      await person.press(person.words("exercise-check"), person.exercise(choice));
      await refuses(person, choice, "exercise-choose-one");
      assert.deepEqual(await person.chosen(word), ["jokin sana"]);
    }));

  test(`pressing the button twice in a row answers once (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const [exercise, other] = two.exercises;
      await person.open(two.path);
      await person.answers(other, other.right);
      await person.fills(exercise, exercise.wrong);
      const added = await adds(async () => {
        await person.exercise(exercise).getByRole("button", { name: person.words("exercise-check") }).dblclick();
        await person.page.waitForURL(/answered=vahvin-salasana/);
      });
      assert.equal(added.events, 1);
    }));

  test(`two people in turn at one browser: the second begins anew, the first is asked before (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      const [exercise] = two.exercises;
      await person.open(two.path);
      await person.answers(exercise, exercise.right);
      const before = await person.memory();

      await person.follow(words("site-not-me"));
      await person.sees(words("not-me-title"));
      assert.ok(await person.says(words("not-me-consequence")), "says that it cannot be reached again");
      await person.follow(words("not-me-no"));
      assert.ok(await person.says(words("resume-title")), "who says no keeps all");

      await person.follow(words("site-not-me"));
      const left = await adds(() => person.press(words("not-me-yes")));
      assert.deepEqual([left.learners, left.guests, left.events], [-1, -1, -1]);
      await person.sees(words("not-me-done-title"));
      assert.deepEqual((await person.memory()).cookies, [], "the browser keeps nothing");
      await person.open("/");
      assert.ok(!(await person.says(words("resume-title"))), "the second begins anew");
      await person.open(two.path);
      assert.deepEqual(await person.chosen(exercise), []);
      await site.visit({ javascript, state: before }, async (again) => {
        await again.open("/");
        assert.ok(!(await again.says(words("resume-title"))), "nobody reaches the first one's answers again");
      });
    }));

  test(`finishing on this device says what is kept, and deletes all of it (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      const before = await site.kept();
      await person.open(two.path);
      await person.answers(two.exercises[0], two.exercises[0].wrong);
      await person.press(words("page-finish"));
      await person.open(written.path);
      await person.fills(written.exercises[0], [{ text: "kesken" }]);
      await person.leads(() => person.control(written.exercises[0]).press("Enter"));

      await person.follow(words("site-finish"));
      await person.sees(words("finish-title"));
      assert.ok(await person.says(words("finish-what", { answers: 1, pages: 1 })));
      assert.ok(await person.says(words("finish-consequence")));
      await person.press(words("finish-yes"));
      await person.sees(words("finish-done-title"));
      assert.deepEqual((await person.memory()).cookies, []);
      assert.deepEqual(await site.kept(), before, "nothing of it is left");
      await person.open("/me");
      assert.ok(await person.says(words("home-empty-title")));
    }));
}

test("the same form sent again is the same deed; another answer by it is a new try", () =>
  site.visit({}, async (person) => {
    const [exercise] = two.exercises;
    await person.open(two.path);
    await person.answers(exercise, exercise.wrong);
    // The page is open in two windows, say: both have the same form.
    const key = await person.page.locator("input[name='form-key']").inputValue();
    const send = (value) => person.sends(`${two.path}/answers/${exercise.id}`, { "form-key": key, [exercise.id]: value });
    const twice = async (value) => [await send(value), await send(value)];
    assert.equal((await adds(() => twice("2"))).events, 1);
    assert.equal((await adds(() => twice("3"))).events, 1);
  }));

test("a form on another site cannot answer, mark or delete for anybody", () =>
  site.visit({}, async (person) => {
    const [exercise] = two.exercises;
    await person.open(two.path);
    await person.answers(exercise, exercise.wrong);
    const state = await person.memory();
    const before = await site.kept();
    for (const path of [`${two.path}/done`, `${two.path}/answers/${exercise.id}`, "/finish", "/not-me"]) {
      const { status, heading } = await site.lured({ state }, `/fi${path}`);
      assert.equal(status, 403, path);
      assert.equal(heading, person.words("error-cross-site-title"));
    }
    assert.deepEqual(await site.kept(), before);
  }));

/** 422, the summary first with the focus, its link leads to the field, the title begins with the fault. */
async function refuses(person, exercise, message) {
  const { words } = person;
  assert.equal(person.status, 422);
  assert.ok((await person.page.title()).startsWith(`${words("error-title")} – `), await person.page.title());
  const summary = person.page.getByRole("alert");
  assert.ok((await summary.innerText()).startsWith(words("error-summary-title")), "it says what it is");
  const hasFocus = (element) => document.activeElement.matches("[tabindex='-1']") && document.activeElement.contains(element);
  assert.ok(await summary.evaluate(hasFocus), "it has the focus");
  assert.ok((await person.exercise(exercise).innerText()).includes(words(message)), "the fault stands at the field, too");
  await summary.getByRole("link", { name: words(message) }).click();
  const focused = await person.exercise(exercise).evaluate((element) =>
    element.contains(document.activeElement) ? document.activeElement.tagName : null,
  );
  assert.equal(focused, "INPUT", "the link leads to the field");
}
