// What is promised to a learner: nothing that was done or typed is lost, by an edit, a failing net or a dying server.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { serve } from "./harness.mjs";

const courses = mkdtempSync(path.join(tmpdir(), "askel-courses-"));
after(() => rmSync(courses, { recursive: true, force: true }));

/** A course of these pages, each with exercises of one field; the first word is right. */
function writeCourse(id, pages) {
  const file = (name, text) => {
    const where = path.join(courses, id, name);
    mkdirSync(path.dirname(where), { recursive: true });
    writeFileSync(where, text);
  };
  rmSync(path.join(courses, id), { recursive: true, force: true });
  file("course.toml", 'main_language = "fi"\nlanguages = ["fi"]\nvisibility = "open"\n');
  file("fi/course.md", `+++\ntitle = "Kurssi ${id}"\nsummary = "Lyhyesti."\n+++\n\nTervetuloa.\n`);
  file("fi/10-osa/module.md", '+++\ntitle = "Osa"\n+++\n');
  pages.forEach(({ name, title, exercises, formerly }, number) => {
    const old = formerly ? `formerly = ["${formerly}"]\n` : "";
    const gift = exercises.map((exercise) => `\`\`\`gift\n::${exercise}::Mikä päivä?\n{=maanantai#Niin on.}\n\`\`\`\n`);
    file(`fi/10-osa/${number + 1}0-${name}.md`, `+++\ntitle = "${title}"\nsummary = "S."\n${old}+++\n\nTeksti.\n\n${gift.join("\n")}`);
  });
}

const BEFORE = [
  { name: "eka", title: "Eka", exercises: ["a"] },
  { name: "toka", title: "Toka", exercises: ["b"] },
];
/** The first page is renamed and has one exercise more, the second is gone, a third is new. */
const AFTER = [
  { name: "alku", title: "Alku", exercises: ["a", "a2"], formerly: "eka" },
  { name: "kolmas", title: "Kolmas", exercises: ["c"] },
];
for (const id of ["muokattu-0", "muokattu-1", "kesken-0", "kesken-1", "katkos"]) writeCourse(id, BEFORE);

const site = serve({ ASKEL_COURSES_DIR: courses });
const exercise = (id) => ({ id, kind: "textbox" });
const answersOf = (course) => site.rows(`SELECT item, answer FROM events WHERE course = '${course}' AND kind = 'answered'`);

/** The courses as they are now in the files are on the pages. */
async function edited(person, course) {
  writeCourse(course, AFTER);
  site.readsAgain();
  do await person.open(`/courses/${course}`);
  while (!(await person.says("Kolmas")));
}

/** Something is kept of this person already. */
async function becomesGuest(person) {
  await person.open("/courses/katkos/toka");
  await person.press(person.words("page-finish-last"));
}

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`a finished course stays finished through an edit, and what is new is told apart (${how})`, async () => {
    const course = `muokattu-${Number(javascript)}`;
    await site.visit({ javascript }, async (person) => {
      const { words } = person;
      await person.open(`/courses/${course}/eka`);
      await person.answers(exercise("a"), [{ text: "tiistai" }]);
      await person.open(`/courses/${course}/toka`);
      await person.answers(exercise("b"), [{ text: "maanantai" }]);
      await person.open("/me");
      assert.match(await person.main.innerText(), /Kurssi tehty \d/);

      await edited(person, course);
      assert.match(await person.main.innerText(), /Kurssi tehty \d/);
      const what = [words("new-pages", { count: 1 }), words("new-exercises", { count: 1 })].join(words("new-and"));
      assert.ok(await person.says(words("new-since", { what })), "one page and one exercise are new");
      await person.follow(words("why-link-done"), person.main);
      await person.sees(words("why-title-done"));
      assert.ok(!(await person.says("Toka")), "what is gone asks for nothing");
      await person.open(`/courses/${course}/eka`);
      assert.ok(person.place.endsWith("/alku"), "the old address leads to the renamed page");
      assert.equal(await person.control(exercise("a")).inputValue(), "tiistai", "with what was answered there");

      await person.open(`/courses/${course}/kolmas`);
      await person.answers(exercise("c"), [{ text: "maanantai" }]);
      await person.open(`/courses/${course}/alku`);
      await person.answers(exercise("a2"), [{ text: "maanantai" }]);
      await person.open("/me");
      assert.ok(!(await person.says(words("new-pages", { count: 1 }))), "now there is nothing new");
    });
  });

  test(`a page that was done stays done through an edit of its exercises (${how})`, async () => {
    const course = `kesken-${Number(javascript)}`;
    await site.visit({ javascript }, async (person) => {
      await person.open(`/courses/${course}/eka`);
      await person.answers(exercise("a"), [{ text: "tiistai" }]);
      await edited(person, course);
      assert.equal(await person.main.getByRole("link", { name: "Alku tehty", exact: true }).count(), 1);
      assert.ok(await person.says(person.words("progress-pages", { done: 1, all: 2 })));
    });
  });

  test(`an answer whose receipt never came is kept once (${how})`, async () => {
    await site.visit({ javascript, isCutOff: true }, async (person) => {
      const { page, words } = person;
      await becomesGuest(person);
      const before = (await answersOf("katkos")).length;
      await person.open("/courses/katkos/eka");
      await person.fills(exercise("a"), [{ text: `sunnuntai ${how}` }]);
      // The server stores the answer and dies before the browser hears of it.
      await page.route("**/answers/a", async (route) => {
        await route.fetch({ maxRedirects: 0 });
        await site.crashes();
        await route.abort("connectionreset");
      });
      await page.getByRole("button", { name: words("exercise-check") }).click();
      while ((await answersOf("katkos")).length === before) await page.waitForTimeout(50);
      await page.unroute("**/answers/a");
      await page.waitForTimeout(200);
      await site.comesBack();
      await person.open("/courses/katkos/eka");
      if (javascript) await page.getByText(words("unsent-sent")).waitFor();
      assert.equal(await person.control(exercise("a")).inputValue(), `sunnuntai ${how}`);
      assert.equal((await answersOf("katkos")).length, before + 1, "sent twice, kept once");
    });
  });

  test(`a cookie that is gone costs no typed answer (${how})`, async () => {
    await site.visit({ javascript }, async (person) => {
      await person.open("/courses/katkos/eka");
      await person.answers(exercise("a"), [{ text: "keskiviikko" }]);
      await person.fills(exercise("a"), [{ text: "torstai" }]);
      await person.page.context().clearCookies();
      await person.press(person.words("exercise-check"), person.exercise(exercise("a")));
      assert.equal(await person.control(exercise("a")).inputValue(), "torstai");
      assert.ok(await person.saysWithTime("page-saved"));
    });
  });

  test(`a button pressed twice answers once (${how})`, async () => {
    await site.visit({ javascript }, async (person) => {
      await becomesGuest(person);
      const before = (await answersOf("katkos")).length;
      await person.open("/courses/katkos/toka");
      await person.fills(exercise("b"), [{ text: "perjantai" }]);
      await person.page.getByRole("button", { name: person.words("exercise-check") }).dblclick();
      await person.page.waitForURL(/answered=b/);
      assert.equal((await answersOf("katkos")).length, before + 1);
    });
  });

  test(`a course is begun again, and what was done before is kept (${how})`, async () => {
    await site.visit({ javascript }, async (person) => {
      const { words } = person;
      await person.open("/courses/katkos/eka");
      await person.answers(exercise("a"), [{ text: "lauantai" }]);
      const kept = await site.kept();
      await person.open("/courses/katkos/-/why");
      await person.sees(words("why-title", { percent: 50 }));
      await person.follow(words("restart-link"), person.main);
      await person.press(words("restart-yes"), person.main);
      assert.equal(await person.landing(), "arrival");
      assert.ok(await person.says(words("restart-done")));
      await person.open("/courses/katkos/eka");
      assert.equal(await person.control(exercise("a")).inputValue(), "");
      assert.ok((await site.kept()).events > kept.events, "the events of before are all there");
    });
  });
}

test("without a net an answer waits on the device, in sight, and is sent when the net is back", async () => {
  await site.visit({ isCutOff: true }, async (person) => {
    const { page, words } = person;
    await person.open("/courses/katkos/toka");
    await person.fills(exercise("b"), [{ text: "verkotta" }]);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: words("exercise-check") }).click();
    const waiting = page.getByRole("region", { name: words("unsent-title") });
    await waiting.getByText(words("unsent-waiting")).waitFor();
    assert.equal(await person.landing(), "unsent");
    assert.equal(await person.control(exercise("b")).inputValue(), "verkotta", "it stays in the page");
    await page.context().setOffline(false);
    await waiting.getByText(words("unsent-sent")).waitFor();
    assert.ok((await answersOf("katkos")).some(({ answer }) => answer.includes("verkotta")));
    await person.open("/courses/katkos/toka");
    assert.equal(await person.control(exercise("b")).inputValue(), "verkotta");
    assert.ok(await waiting.isHidden());
  });
});

test("what somebody else left unsent is not sent in the next one's name", async () => {
  await site.visit({ isCutOff: true }, async (person) => {
    const { page, words } = person;
    await person.open("/courses/katkos/eka");
    await person.answers(exercise("a"), [{ text: "ensimmäinen" }]);
    await person.fills(exercise("a"), [{ text: "jäi lähettämättä" }]);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: words("exercise-check") }).click();
    const waiting = page.getByRole("region", { name: words("unsent-title") });
    await waiting.getByText(words("unsent-waiting")).waitFor();
    await page.context().clearCookies();
    await page.goto("about:blank");
    await page.context().setOffline(false);
    await person.open("/courses/katkos/toka");
    await waiting.getByText(words("unsent-other")).waitFor();
    await waiting.getByRole("button", { name: words("unsent-remove") }).click();
    assert.ok(await waiting.isHidden());
    const sent = (await answersOf("katkos")).map(({ answer }) => answer);
    assert.deepEqual(sent.filter((answer) => answer.includes("lähettämättä")), []);
  });
});
