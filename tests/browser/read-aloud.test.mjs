// Reading aloud: offered only where the device itself has a voice, and in the reader's hand from beginning to end.

import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { DESKTOP, PHONE, serve } from "./harness.mjs";

const site = serve();
/** Exercises of every kind. */
const kinds = serve({ ASKEL_COURSES_DIR: path.join(import.meta.dirname, "courses") });
const two = courseIn("fi").page("pitka-salasana");
/** A page with a part in English. */
const inTwoTongues = courseIn("fi").page("kaksivaiheinen");

const FINNISH = { lang: "fi-FI", name: "Satu", localService: true, default: true };
const ENGLISH = { lang: "en_GB", name: "Kate", localService: true, default: false };
const REMOTE = { lang: "fi-FI", name: "Pilvi", localService: false, default: true };

/** Runs inside the page before its scripts: a device with these voices, that reads only as fast as it is told to. */
function device({ voices, later }) {
  const heard = { said: [], canceled: 0, now: null };
  class FakeUtterance {
    constructor(text) {
      this.text = text;
    }
  }
  const speech = new EventTarget();
  let known = later ? [] : voices;
  speech.getVoices = () => known;
  speech.speak = (utterance) => {
    heard.now = utterance;
    const { text, lang, rate, voice } = utterance;
    heard.said.push({ text, lang, rate, voice: voice.name });
  };
  speech.cancel = () => {
    heard.canceled++;
    const { now } = heard;
    heard.now = null;
    now?.onerror?.({ error: "canceled" });
  };
  heard.finish = () => {
    const { now } = heard;
    heard.now = null;
    now.onend();
  };
  heard.fail = () => heard.now.onerror({ error: "synthesis-failed" });
  heard.learn = () => {
    known = voices;
    speech.dispatchEvent(new Event("voiceschanged"));
  };
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: FakeUtterance });
  window.heard = heard;
}

const has = (person, voices, later = false) => person.page.addInitScript(device, { voices, later });
const said = (person) => person.page.evaluate(() => window.heard.said);
const lastSaid = async (person) => (await said(person)).at(-1);
const finish = (person) => person.page.evaluate(() => window.heard.finish());
const isSilent = (person) => person.page.evaluate(() => window.heard.now === null);
/** The words that are shown as being read. */
const shown = (person) => person.page.evaluate(() => [...(CSS.highlights.get("read-aloud") ?? [])].join(""));
const unfold = (person) => person.main.locator("details.more > summary").click();
const button = (person, key) => person.main.getByRole("button", { name: person.words(key), exact: true });

/** Runs inside the page: the words of elements without what is only for the eye. */
function heardIn(elements) {
  return elements.map((element) => {
    const heard = element.cloneNode(true);
    for (const silent of heard.querySelectorAll("[aria-hidden=true]")) silent.remove();
    return heard.textContent.replace(/\s+/g, " ").trim();
  });
}

/** Listens to the end; what was said, sentence by sentence. */
async function listens(person) {
  await button(person, "aloud-play").click();
  while (!(await isSilent(person))) await finish(person);
  return (await said(person)).map(({ text }) => text);
}

for (const [what, voices] of Object.entries({ "no voice": [], "only voices of the net": [REMOTE], "only another language": [ENGLISH] })) {
  test(`with ${what} nothing is offered`, () =>
    site.visit({}, async (person) => {
      await has(person, voices);
      await person.open(two.path);
      await unfold(person);
      assert.equal(await button(person, "aloud-play").count(), 0);
      assert.ok(!(await person.says(person.words("aloud-title"))));
      assert.ok(!(await person.says(person.words("more-parts-aloud"))));
    }));
}

test("without scripts nothing is offered that would not work", () =>
  site.visit({ javascript: false }, async (person) => {
    await person.open(two.path);
    await unfold(person);
    assert.equal(await button(person, "aloud-play").count(), 0);
    assert.ok(await person.says(person.words("more-parts")));
  }));

test("a voice that the browser finds later is offered later, and nothing plays by itself", () =>
  site.visit({}, async (person) => {
    await has(person, [FINNISH], true);
    await person.open(two.path);
    await unfold(person);
    assert.equal(await button(person, "aloud-play").count(), 0);
    await person.page.evaluate(() => window.heard.learn());
    await button(person, "aloud-play").waitFor();
    assert.equal(await button(person, "aloud-stop").count(), 0, "there is nothing to stop");
    assert.ok(await person.says(person.words("more-parts-aloud")));
    assert.deepEqual(await said(person), []);
  }));

test("the page is read from its heading on, questions with their options too, and nothing that is pressed", () =>
  site.visit({}, async (person) => {
    await has(person, [REMOTE, FINNISH]);
    await person.open(two.path);
    await unfold(person);
    const heard = await listens(person);
    assert.equal(heard[0], two.title);
    const all = heard.join(" ");
    for (const { prompt, right, wrong } of two.exercises) {
      for (const words of [prompt, ...right, ...wrong].map((part) => part.text ?? part)) {
        assert.ok(all.includes(words.split("\n").at(-1)), `"${words}" is read`);
      }
    }
    for (const key of ["exercise-check", "page-finish", "note-save", "more-title", "form-who-reads"]) {
      assert.ok(!all.includes(person.words(key)), `"${person.words(key)}" is not`);
    }
    for (const { voice, lang } of await said(person)) assert.deepEqual([voice, lang], ["Satu", "fi-FI"], "the device's own voice");
    assert.ok(await button(person, "aloud-play").isVisible(), "at the end it can begin again");
  }));

test("of every kind of exercise the question is read and no field or button is", () =>
  kinds.visit({}, async (person) => {
    await has(person, [FINNISH]);
    for (const page of ["valitse", "kirjoita", "tee"]) {
      await person.open(`/courses/lajit/${page}`);
      await unfold(person);
      const [, ...heard] = await listens(person);
      const all = heard.join(" ");
      for (const question of await person.main.locator("legend, .question").evaluateAll(heardIn)) {
        assert.ok(all.includes(question.split(/[.?!]/)[0]), `"${question}" is read on ${page}`);
      }
      for (const name of await person.main.locator("article .prose").getByRole("button").allInnerTexts()) {
        assert.ok(!all.includes(name.trim()), `"${name}" is not read on ${page}`);
      }
      for (const list of await person.main.locator("article select").all()) {
        assert.ok(!all.includes(await list.textContent()), `what a list offers is not read on ${page}`);
      }
      assert.ok(!heard.includes(person.words("exercise-select")));
    }
  }));

test("what is read is shown, and the text of the page stays as it is", () =>
  site.visit({}, async (person) => {
    await has(person, [FINNISH]);
    await person.open(two.path);
    await unfold(person);
    const before = await person.main.locator(".prose").innerHTML();
    await button(person, "aloud-play").click();
    for (let i = 0; i < 6; i++) {
      const { text } = await lastSaid(person);
      assert.equal((await shown(person)).replace(/\s+/g, " "), text);
      assert.equal(await person.main.locator(".prose").innerHTML(), before);
      await finish(person);
    }
    await button(person, "aloud-stop").click();
    assert.equal(await shown(person), "");
    await person.isAccessible();
  }));

test("a browser that cannot show what is read reads all the same", () =>
  site.visit({}, async (person) => {
    await has(person, [FINNISH]);
    await person.page.addInitScript(() => delete window.Highlight);
    await person.open(two.path);
    await unfold(person);
    assert.ok((await listens(person)).length > 10);
  }));

for (const viewport of [DESKTOP, PHONE]) {
  test(`pause, go on, stop and speed, by keyboard alone (${viewport.width} px)`, () =>
    site.visit({ viewport }, async (person) => {
      const { words } = person;
      await has(person, [FINNISH]);
      await person.open(two.path);
      await unfold(person);
      await person.fitsTheWidth();
      assert.deepEqual(await person.smallTargets(), []);
      await person.isAccessible();
      await person.isValid();

      await person.tabsTo(words("aloud-play"));
      await person.keys("Enter");
      assert.equal((await person.focused()).name, words("aloud-pause"), "the same button pauses");
      await finish(person);
      const second = await lastSaid(person);
      await person.keys("Enter");
      assert.ok(await isSilent(person), "it pauses");
      assert.equal((await person.focused()).name, words("aloud-resume"));
      await person.keys("Enter");
      assert.deepEqual(await lastSaid(person), second, "it goes on with the sentence that was broken off");

      await person.tabsTo(words("aloud-speed"));
      await person.keys("ArrowDown");
      assert.deepEqual(await lastSaid(person), { ...second, rate: 1.4 }, "another speed holds at once");

      await person.keys("Shift+Tab");
      assert.equal((await person.focused()).name, words("aloud-stop"));
      await person.keys("Enter");
      assert.ok(await isSilent(person));
      assert.equal((await person.focused()).name, words("aloud-play"), "the focus is not lost with its button");

      await person.keys("Enter");
      assert.equal((await lastSaid(person)).text, two.title, "after the end it begins anew");
      await person.keys("Escape");
      assert.ok(await isSilent(person), "Escape ends it anywhere");
    }));
}

test("it ends when one leaves the page, and a press of another button is no less a press", () =>
  site.visit({}, async (person) => {
    await has(person, [FINNISH]);
    await person.open(two.path);
    await unfold(person);
    await button(person, "aloud-play").click();
    assert.ok(!(await isSilent(person)));
    // After the page's own.
    await person.page.evaluate(() =>
      addEventListener("pagehide", () => sessionStorage.setItem("silent", String(window.heard.now === null))),
    );
    await person.press(person.words("page-finish"));
    assert.equal(await person.page.evaluate(() => sessionStorage.getItem("silent")), "true");
    assert.deepEqual(await said(person), [], "and the next page is silent");
    const [{ text }] = await site.rows("SELECT count(*) AS text FROM events WHERE kind = 'done'");
    assert.equal(text, 1, "the page was marked");
  }));

test("a part in another language has its own voice, or is skipped in words", async () => {
  const reads = (voices) =>
    site.visit({}, async (person) => {
      await has(person, voices);
      await person.open(inTwoTongues.path);
      await unfold(person);
      await listens(person);
      return said(person);
    });
  const skips = ({ text }) => text === "Ohitan kohdan, jonka kieli on englanti.";
  const both = await reads([FINNISH, ENGLISH]);
  const english = both.filter(({ voice }) => voice === "Kate");
  assert.deepEqual(english, [{ text: "two-factor authentication", lang: "en_GB", rate: 1, voice: "Kate" }]);
  assert.ok(!both.some(skips));
  const one = await reads([FINNISH]);
  assert.equal(one.filter(skips).length, 1);
  assert.ok(one.every(({ text, voice }) => voice === "Satu" && !text.includes("authentication")));
});

test("where the device fails, that is said and it can be tried again", () =>
  site.visit({}, async (person) => {
    await has(person, [FINNISH]);
    await person.open(two.path);
    await unfold(person);
    await button(person, "aloud-play").click();
    await person.page.evaluate(() => window.heard.fail());
    assert.ok(await person.says(person.words("aloud-failed")));
    assert.equal(await shown(person), "");
    await button(person, "aloud-play").click();
    assert.ok(!(await person.says(person.words("aloud-failed"))));
  }));

test("the page goes along only for those who wish it", () =>
  site.visit({ viewport: PHONE }, async (person) => {
    await has(person, [FINNISH]);
    await person.open(two.path);
    await unfold(person);
    const scrolled = () => person.page.evaluate(() => scrollY);
    await button(person, "aloud-play").click();
    const before = await scrolled();
    await finish(person);
    assert.equal(await scrolled(), before, "whoever reads elsewhere is left there");
    await button(person, "aloud-stop").click();
    await person.main.getByLabel(person.words("aloud-follow")).check();
    await button(person, "aloud-play").click();
    assert.ok((await scrolled()) < before, "what is read is brought into view");
    const [top, bottom] = await person.page.evaluate(() => {
      const { top, bottom } = [...CSS.highlights.get("read-aloud")][0].getBoundingClientRect();
      return [top, bottom];
    });
    assert.ok(top >= 0 && bottom <= PHONE.height, `${top}–${bottom}`);
    assert.equal((await person.focused()).name, person.words("aloud-pause"), "and the keyboard still pauses");
  }));
