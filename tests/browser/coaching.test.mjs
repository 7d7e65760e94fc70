// A trainer makes a group, a trainee joins it in few pages, the trainer sees her in the table and prints her a card.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { PHONE, serve } from "./harness.mjs";
import { code, setsUp, signsIn as takesLink, types } from "./steps.mjs";

const site = serve();
const { title, pages: [first] } = courseIn("fi");

/** Looks at a page as machines do. */
async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
}

/** A trainer signs in for the first time; her number and the key of her second step. */
async function signsIn(person, name) {
  const { number, link } = await site.account(name, "trainer");
  await takesLink(person, link);
  const { secret } = await setsUp(person);
  await person.press(person.words("recovery-kept"));
  return { number, secret };
}

/** Makes a group; its path below the language. */
async function makesGroup(coach, name) {
  await coach.open("/groups");
  await coach.page.getByRole("textbox", { name: coach.words("group-name"), exact: true }).fill(name);
  await pressesByKey(coach, coach.words("groups-make-go"));
  await coach.sees(name);
  return coach.place.split("?")[0].replace(`/${coach.language}`, "");
}

/** Gives a group the course. */
async function choosesCourse(coach, group) {
  await coach.open(`${group}/settings`);
  await coach.page.getByRole("checkbox", { name: title }).check();
  await pressesByKey(coach, coach.words("group-courses-save"));
}

/** Comes into a group: where the code is asked for, she types it; the link of the message says it already. */
async function joins(trainee, typed, name, { byLink }) {
  await trainee.open(byLink ? `/join?code=${typed}` : "/join");
  await hasNoFault(trainee);
  if (!byLink) {
    await trainee.page.getByRole("textbox", { name: trainee.words("join-label"), exact: true }).fill(typed.toLowerCase());
    await pressesByKey(trainee, trainee.words("join-next"));
    await hasNoFault(trainee);
  }
  await trainee.page.getByRole("textbox", { name: trainee.words("name-label"), exact: true }).fill(name);
  await pressesByKey(trainee, trainee.words("join-go"));
  await hasNoFault(trainee);
  await pressesByKey(trainee, trainee.words("carry-on-kept-on"));
  assert.ok(trainee.place.startsWith(`/${trainee.language}/courses/`), trainee.place);
}

/** Presses a button by the keyboard alone. */
async function pressesByKey(person, name) {
  const button = person.page.getByRole("button", { name, exact: true });
  await button.focus();
  await person.leads(() => person.page.keyboard.press("Enter"));
}

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`a trainee is in a course of her group in three pages, and her trainer sees her (${how})`, async () => {
    await site.visit({ javascript }, async (coach) => {
      await signsIn(coach, `Maija ${how}`);
      await coach.open("/groups");
      await hasNoFault(coach);
      const group = await makesGroup(coach, "Aamuryhmä");
      await choosesCourse(coach, group);
      await hasNoFault(coach);
      await coach.open(`${group}/invite`);
      await hasNoFault(coach);
      const typed = await coach.page.locator(".big-code").innerText();

      await site.visit({ javascript, viewport: PHONE }, async (trainee) => {
        let pages = 0;
        trainee.page.on("load", () => pages++);
        // 1: the code; 2: what she is called; 3: her own words. Then she is in her course.
        await joins(trainee, typed, "Aino", { byLink: false });
        assert.equal(pages, 3 + 1, "three pages, and then her course");
        await trainee.open(first.path);
        await trainee.press(trainee.words("page-finish"));
        await trainee.open("/me");
        await hasNoFault(trainee);
        assert.ok(await trainee.says(trainee.words("mirror-sees-not")));
      });

      await coach.open(group);
      await hasNoFault(coach);
      await coach.page.getByRole("rowheader", { name: "Aino" }).waitFor();
      assert.ok(await coach.says(coach.words("table-pages", { done: 1, all: courseIn("fi").pages.length })));
      await coach.follow("Aino");
      await coach.sees("Aino");
      await hasNoFault(coach);
      await coach.press(coach.words("member-words"));
      await coach.sees(coach.words("cards-shown-title"));
      assert.equal(await coach.page.locator(".card-words li").count(), 4);
      await hasNoFault(coach);
      for (const page of ["members", "cards", "import", "poster", "close", "code/renew"]) {
        await coach.open(`${group}/${page}`);
        await hasNoFault(coach);
      }
    });
  });
}

test("a trainer sees in one page after signing in who is stuck, and is one link from the answers", async () => {
  const { number, secret, group, typed } = await site.visit({}, async (coach) => {
    const own = await signsIn(coach, "Kaisa");
    const group = await makesGroup(coach, "Päiväryhmä");
    await choosesCourse(coach, group);
    await coach.open(`${group}/invite`);
    return { ...own, group, typed: await coach.page.locator(".big-code").innerText() };
  });
  await site.visit({ viewport: PHONE }, async (trainee) => {
    await joins(trainee, typed, "Veikko", { byLink: true });
    await trainee.open(first.path);
    const [exercise] = first.exercises;
    for (let tries = 0; tries < 3; tries++) await trainee.answers(exercise, exercise.wrong);
  });
  const link = await site.link(number);
  await site.visit({}, async (coach) => {
    await takesLink(coach, link);
    await types(coach, code(secret, 1));
    assert.equal(coach.place.split(/[?#]/)[0], "/fi/groups", "the first page after signing in");
    assert.ok(await coach.says(coach.words("word-stuck", { tries: 3, number: 1, page: first.title })), "it says who is stuck, and where");
    await coach.follow("Veikko");
    await hasNoFault(coach);
    await coach.page.locator(".how-far a").first().press("Enter");
    await coach.page.waitForURL(`**${group}/members/*/courses/*`);
    assert.ok(await coach.says(coach.words("answers-tries", { count: 3 })));
    await hasNoFault(coach);
  });
});

test("on a narrow phone every page of a group is whole", async () => {
  await site.visit({ viewport: PHONE }, async (coach) => {
    await signsIn(coach, "Tuula");
    const group = await makesGroup(coach, "Iltaryhmä");
    await coach.open(`${group}/members`);
    await coach.page.getByRole("textbox", { name: coach.words("member-name"), exact: true }).fill("Maria-Kristiina Hallikainen");
    await coach.press(coach.words("member-add-go"));
    await hasNoFault(coach);
    for (const page of ["", "/settings", "/invite", "/poster", "/members", "/cards", "/import"]) {
      await coach.open(`${group}${page}`);
      await hasNoFault(coach);
    }
  });
});

test("a sheet of cards and the code for the wall come out on paper", async () => {
  await site.visit({}, async (coach) => {
    await signsIn(coach, "Pirkko");
    const group = await makesGroup(coach, "Paperiryhmä");
    await coach.open(`${group}/import`);
    const names = Array.from({ length: 10 }, (_, number) => `Opiskelija ${number + 1}`).join("\n");
    await coach.page.getByRole("textbox", { name: coach.words("import-list"), exact: true }).fill(names);
    await coach.press(coach.words("import-read"));
    await hasNoFault(coach);
    await coach.press(coach.words("import-confirm"));
    await coach.follow(coach.words("cards-link"));
    await coach.follow(coach.words("cards-everybody"));
    await coach.press(coach.words("cards-draw"));
    assert.equal(await coach.page.locator(".sign-in-card").count(), 10);
    const keep = process.env.ASKEL_PRINTS;
    const file = (name) => (keep ? { path: path.join(keep, name) } : {});
    if (keep) mkdirSync(keep, { recursive: true });
    const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
    const cards = await coach.page.pdf({ preferCSSPageSize: true, ...file("cards.pdf") });
    assert.equal(pages(cards), 2, "six cards on a sheet");
    await coach.open(`${group}/poster`);
    const poster = await coach.page.pdf({ preferCSSPageSize: true, ...file("poster.pdf") });
    assert.equal(pages(poster), 1, "the code on one sheet");
  });
});
