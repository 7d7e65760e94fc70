// Every kind of exercise and every practice: without scripts, by keyboard alone, by single presses alone, and by ear.

import path from "node:path";
import test from "node:test";
import { DESKTOP, PHONE, serve } from "./harness.mjs";
import { KINDS, Keyboard, Pointer } from "./kinds.mjs";
import { Transcript } from "./transcript.mjs";

const kinds = serve({ ASKEL_COURSES_DIR: path.join(import.meta.dirname, "courses") });
/** Every transcript is in Finnish; these are in English, too. */
const ALSO_IN_ENGLISH = ["one-choice", "matching", "ordering"];

/**
 * Answers an exercise three times: with nothing, not right, right. Each is told first and in words; `look` is called after
 * each, and at the beginning, with the name of the stage and the parts of the page to go on with.
 */
async function answersInTurn(person, hand, exercise, look) {
  const { id, missing, of, wrong, right } = exercise;
  const { words } = person;
  const check = () => hand.presses(hand.button(words(exercise.check ?? "exercise-check")));
  const part = `[id="${id}"]`;
  await person.open(`/courses/lajit/lajit#${id}`);
  await look("Fresh", part);

  await check();
  await person.isAskedAgain(hand.part, words(missing, { item: of?.[person.language] ?? "" }));
  await look("Something missing", "#error-summary", part);

  if (wrong) {
    await wrong(hand);
    await check();
    await person.isTold(`${id}-result`, words(exercise.outcome ?? "exercise-not-yet"));
    await look("Not yet", part);
  }

  await right(hand);
  await check();
  await person.isTold(`${id}-result`, words(exercise.answered ?? "exercise-right"));
  await look("Right", part);
}

for (const [kind, exercise] of Object.entries(KINDS)) {
  for (const [Means, viewport] of [[Keyboard, DESKTOP], [Pointer, PHONE]]) {
    test(`${kind}: answered ${Means.how} without scripts, at ${viewport.width} px, and nobody is locked out`, () =>
      kinds.visit({ javascript: false, viewport }, async (person) => {
        await answersInTurn(person, new Means(person, exercise.id), exercise, async () => {
          await person.isAccessible();
          await person.fitsTheWidth();
        });
      }));
  }

  for (const language of ALSO_IN_ENGLISH.includes(kind) ? ["fi", "en"] : ["fi"]) {
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
