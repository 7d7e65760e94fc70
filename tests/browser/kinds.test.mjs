// Every kind of exercise and every practice: without scripts, by keyboard alone, by single presses alone, and by ear.

import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { DESKTOP, PHONE, serve } from "./harness.mjs";
import { KINDS, Keyboard, Pointer } from "./kinds.mjs";
import { OWN, PRACTICES } from "./practices.mjs";
import { Transcript } from "./transcript.mjs";

const site = serve();
const kinds = serve({ ASKEL_COURSES_DIR: path.join(import.meta.dirname, "courses") });
/** Every transcript is in Finnish; these are in English, too. */
const ALSO_IN_ENGLISH = ["one-choice", "matching", "ordering", "pakettiviesti"];
/** By keyboard on a wide screen, where axe looks at each stage; by single presses on a small one, where all must fit. */
const MEANS = [
  [Keyboard, DESKTOP, (person) => person.isAccessible()],
  [Pointer, PHONE, (person) => person.fitsTheWidth()],
];
const languagesOf = (name) => (ALSO_IN_ENGLISH.includes(name) ? ["fi", "en"] : ["fi"]);

/** What is told first when an answer is wrong, partly right, right. */
const TOLD = { wrong: "exercise-not-yet", partly: "exercise-partly", right: "exercise-right" };

/**
 * Answers an exercise again and again: with nothing, not right, right. Each time the verdict comes first and in words;
 * `look` is called then, and at the beginning, with the name of the stage and the parts of the page to go on with.
 */
async function answersInTurn(person, hand, exercise, look) {
  const { page, id, missing, of, between } = exercise;
  const { words } = person;
  const check = () => hand.presses(hand.button(words(exercise.check ?? "exercise-check")));
  const part = `[id="${id}"]`;
  await person.open(`/courses/lajit/${page}#${id}`);
  await look("fresh", part);

  await check();
  await person.isAskedAgain(hand.part, words(missing, { item: of?.[person.language] ?? "" }));
  assert.ok(!(await person.saysWithTime("page-draft-saved")), "nothing says that it was kept");
  await look("missing", "#error-summary", part);

  const told = { ...TOLD, ...exercise.told };
  for (const stage of ["wrong", "partly", "right"].filter((stage) => exercise[stage])) {
    await exercise[stage](hand);
    if (between && stage === "wrong") {
      assert.equal(await person.landing(), between.landing);
      await look(between.stage, part);
    }
    await check();
    await person.isTold(`${id}-result`, words(told[stage]));
    await look(stage, part);
  }
}

for (const [kind, exercise] of Object.entries(KINDS)) {
  for (const [Means, viewport, look] of MEANS) {
    test(`${kind}: answered ${Means.how} without scripts, at ${viewport.width} px, and nobody is locked out`, () =>
      kinds.visit({ javascript: false, viewport }, (person) =>
        answersInTurn(person, new Means(person, exercise.id), exercise, () => look(person)),
      ));
  }

  for (const language of languagesOf(kind)) {
    test(`${kind}: who only listens knows what is asked, what was chosen, and why it was right or not yet (${language})`, () =>
      kinds.visit({ language, javascript: false }, async (person) => {
        const transcript = new Transcript();
        await answersInTurn(person, new Pointer(person, exercise.id), exercise, async (stage, ...parts) => {
          transcript.add(stage, await person.hears(...parts));
        });
        transcript.isAsReviewed(`${kind}.${language}`);
      }));
  }
}

test("hints are unfolded one at a time, by keyboard and by a press, without scripts", async () => {
  for (const [Means, viewport, look] of MEANS) {
    await kinds.visit({ javascript: false, viewport }, async (person) => {
      const { page, id } = KINDS.ordering;
      await person.open(`/courses/lajit/${page}#${id}`);
      const [first, second] = await person.exercise({ id }).locator("details").all();
      const summary = first.locator("summary");
      if (Means === Pointer) await summary.click();
      else {
        await person.tabsInto(summary);
        await person.keys("Enter");
      }
      assert.deepEqual([await first.getAttribute("open"), await second.getAttribute("open")], ["", null]);
      await look(person);
    });
  }
});

/** Walks through a practice, and calls `look` at the beginning and after each step. */
async function walks(person, hand, name, { page, given, steps }, look) {
  const part = `#practice-${name}`;
  const { words } = person;
  await person.open(`/courses/turvallisesti-verkossa/${page}${part}`);
  await look("fresh", part);
  let taken = 0;
  for (const step of steps) {
    for (const field of step.writes ?? []) await hand.writes(field, given[field]);
    for (const field of step.confides ?? []) await hand.writes(field, OWN);
    for (const option of step.chooses ?? []) await hand.chooses(option);
    for (const box of step.unticks ?? []) await hand.turns(hand.control(box));
    for (const box of step.ticks ?? []) await hand.turns(hand.control(box));
    await hand.presses(step.back ? hand.button(words("practice-back")) : hand.action(step.presses));

    if (step.is === "refused") {
      for (const field of step.confides) {
        const label = await hand.control(field).evaluate((control) => control.labels[0].innerText);
        await person.isAskedAgain(hand.part, words("practice-not-your-own", { label, value: given[field] }));
        assert.equal(await hand.control(field).inputValue(), "", "it is not in the field");
      }
      assert.ok(!`${person.place} ${await person.html()}`.includes(OWN), "what was confided is nowhere");
      await look(`${step.presses}: refused`, "#error-summary", part);
      continue;
    }
    taken += step.back ? -1 : 1;
    const said = {
      good: words("practice-good"),
      risky: words("practice-risky"),
      told: words("practice-neutral"),
      over: words("practice-over-safely"),
    }[step.is];
    const landing = `practice-${name}-${taken}`;
    const isAtStart = step.back && taken === 0;
    const expected = step.back ? words(isAtStart ? "practice-at-start" : "practice-went-back") : said;
    if (expected) await person.isTold(landing, expected);
    else assert.equal(await person.landing(), landing);
    await look(step.back ? "back" : `${step.presses}: ${step.is ?? "on"}`, part);
  }
}

for (const [name, practice] of Object.entries(PRACTICES)) {
  for (const [Means, viewport, look] of MEANS) {
    test(`${name}: practised ${Means.how} without scripts, at ${viewport.width} px: a wrong turn, the way back, the end`, () =>
      site.visit({ javascript: false, viewport }, (person) =>
        walks(person, new Means(person, `practice-${name}`), name, practice, () => look(person)),
      ));
  }

  for (const language of languagesOf(name)) {
    test(`${name}: who only listens knows where they are, what they chose, and why it was safe or a risk (${language})`, () =>
      site.visit({ language, javascript: false }, async (person) => {
        const transcript = new Transcript();
        await walks(person, new Pointer(person, `practice-${name}`), name, practice, async (stage, ...parts) => {
          transcript.add(stage, await person.hears(...parts));
        });
        transcript.isAsReviewed(`practice-${name}.${language}`);
      }));
  }
}
