// Searching as people do: by keyboard, by ear, without JavaScript; suggestions; filters; a moment of a video.

import assert from "node:assert/strict";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import { PHONE, serve } from "./harness.mjs";
import { Transcript } from "./transcript.mjs";

const site = serve();
const MODES = [{ scheme: "light", viewport: PHONE }, { scheme: "dark" }];

/** The page's own box, and the list below it. */
const box = (person) => person.page.locator("#find");
const options = (person) => person.main.locator(".suggestions [role=option]:visible");

/** Somebody who has come to the page of results. */
async function searches(person, text) {
  await person.open("/");
  await person.finds(text);
}

async function types(person, text) {
  await box(person).fill("");
  await box(person).pressSequentially(text);
  await options(person).first().waitFor();
}

async function hasNoFault(person) {
  await person.isAccessible();
  await person.fitsTheWidth();
  assert.deepEqual(await person.smallTargets(), [], person.place);
}

for (const looks of MODES) {
  test(`results, filters, corrections and emptiness have no fault (${looks.scheme})`, () =>
    site.visit(looks, async (person) => {
      const { words } = person;
      await searches(person, "salasana");
      await hasNoFault(person);
      await person.isValid();
      await person.main.locator(".filters summary").click();
      await hasNoFault(person);
      await person.main.getByLabel(words("search-filter-kind"), { exact: true }).selectOption("exercise");
      await person.press(words("search-filters-use"), person.main);
      assert.ok(person.place.includes("kind=exercise"));
      assert.ok(await person.says(words("search-filters-chosen", { filters: words("search-kind-exercise") })));
      await hasNoFault(person);
      await person.follow(words("search-filters-remove"), person.main);
      assert.ok(!person.place.includes("kind="));
      for (const typed of ["salsaana", "salasana avaruusromahdus", "xyzzyqwv"]) {
        await person.finds(typed);
        await person.isValid();
        await hasNoFault(person);
      }
    }));

  test(`suggestions are shown below the box and have no fault (${looks.scheme})`, () =>
    site.visit(looks, async (person) => {
      await searches(person, "salasana");
      await types(person, "pan");
      await person.keys("ArrowDown");
      await hasNoFault(person);
    }));
}

test("a suggestion is chosen by keys alone, and Escape leaves what was typed", () =>
  site.visit({}, async (person) => {
    await searches(person, "salasana");
    assert.equal(await box(person).getAttribute("role"), "combobox");
    await types(person, "pan");
    assert.equal(await box(person).getAttribute("aria-expanded"), "true");
    await person.keys("ArrowDown", "ArrowDown", "ArrowUp");
    const first = options(person).first();
    assert.equal(await box(person).getAttribute("aria-activedescendant"), await first.getAttribute("id"));
    assert.equal(await first.getAttribute("aria-selected"), "true");
    assert.equal((await person.focused()).name, person.words("search-label"), "the focus stays in the box");
    await person.keys("ArrowUp");
    assert.equal(await box(person).getAttribute("aria-activedescendant"), null, "before the first is the box itself");
    await person.keys("ArrowDown", "Escape");
    assert.equal(await box(person).getAttribute("aria-expanded"), "false");
    assert.equal(await box(person).inputValue(), "pan");
    await types(person, "pan");
    const text = await options(person).first().innerText();
    await person.keys("ArrowDown");
    await person.leads(() => person.keys("Enter"));
    assert.equal(new URL(person.page.url()).searchParams.get("q"), text);
    await types(person, "sal");
    await person.keys("Tab");
    assert.equal(await options(person).count(), 0, "going on closes it");
  }));

test("Enter without a choice searches for what was typed, and a press on a suggestion for that", () =>
  site.visit({ viewport: PHONE }, async (person) => {
    await searches(person, "salasana");
    await types(person, "pankk");
    await person.leads(() => person.keys("Enter"));
    assert.equal(new URL(person.page.url()).searchParams.get("q"), "pankk");
    await types(person, "sal");
    const text = await options(person).nth(1).innerText();
    await person.leads(() => options(person).nth(1).click());
    assert.equal(new URL(person.page.url()).searchParams.get("q"), text);
  }));

test("quick typing asks seldom, and the same beginning is asked for once", () =>
  site.visit({}, async (person) => {
    await searches(person, "salasana");
    const asked = [];
    person.page.on("request", (request) => request.url().includes("/api/") && asked.push(request.url()));
    await types(person, "salasanaoh");
    assert.ok(asked.length <= 3, `${asked}`);
    const before = asked.length;
    await box(person).fill("s");
    await box(person).fill("salasanaoh");
    await options(person).first().waitFor();
    assert.equal(asked.length, before);
  }));

test("whoever turns suggestions off, or has no JavaScript, has a box that works", async () => {
  await site.visit({}, async (person) => {
    await person.open("/preferences");
    await person.main.getByRole("group", { name: person.words("preferences-suggestions") }).getByLabel(person.words("preferences-suggestions-off")).check();
    await person.press(person.words("preferences-save"));
    const asked = [];
    person.page.on("request", (request) => /suggest/.test(request.url()) && asked.push(request.url()));
    await searches(person, "salasana");
    assert.equal(await box(person).getAttribute("role"), null);
    await box(person).pressSequentially("nimi");
    await person.leads(() => person.keys("Enter"));
    assert.deepEqual(asked, []);
  });
  await site.visit({ javascript: false }, async (person) => {
    await searches(person, "salasana");
    await person.tabsTo(person.words("search-filters"));
    await person.keys("Enter");
    await person.tabsTo(person.words("search-filter-kind"));
    await person.main.getByLabel(person.words("search-filter-kind"), { exact: true }).selectOption("exercise");
    await person.enters(person.words("search-filters-use"));
    assert.ok(person.place.includes("kind=exercise"));
    await person.isAccessible();
  });
});

test("what was said in a video is found, and plays from its second", () =>
  site.visit({}, async (person) => {
    await person.open("/search?q=tunnistus&kind=cue");
    const link = person.main.locator(".results a").first();
    const href = await link.getAttribute("href");
    const second = Number(/-(\d+)s$/.exec(href)?.[1]);
    assert.ok(second >= 0, href);
    await person.leads(() => link.click());
    await person.page.waitForFunction((second) => document.querySelector("video").currentTime === second, second);
    const line = person.page.locator(":target");
    assert.ok(await line.isVisible(), "the same line of the transcript");
    await person.page.locator("video").evaluate((video) => video.play());
    await person.page.waitForFunction((second) => document.querySelector("video").currentTime > second, second);
    await person.page.locator("video").evaluate((video) => video.pause());
  }));

test("answers to programs are as they are described", () =>
  site.visit({}, async (person) => {
    const get = async (address) => (await person.page.request.get(address)).json();
    const description = await get("/api/openapi.json");
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(description, "askel");
    const isA = (name, answer) => {
      const validate = ajv.getSchema(`askel#/components/schemas/${name}`);
      assert.ok(validate(answer), JSON.stringify(validate.errors));
    };
    for (const query of ["q=salasana", "q=salsaana", "q=xyzzyqwv", "q=tunnistus&kind=cue&lang=fi-simple", "q=wifi&limit=50&offset=3"]) {
      isA("Answer", await get(`/api/search?${query}`));
    }
    isA("Suggestions", await get("/api/suggestions?q=sa&lang=fi"));
    for (const wrong of ["/api/search", "/api/search?q=a&limit=x", "/api/nothing"]) isA("Problem", await get(wrong));
  }));

for (const language of ["fi", "en"]) {
  test(`what a screen reader says of the box, the results and an empty result (${language})`, () =>
    site.visit({ language }, async (person) => {
      const transcript = new Transcript();
      const password = { fi: "salasanaohjelma", en: "password manager" }[language];
      await searches(person, password);
      transcript.add("results", await person.hears("form.find", ".search-count", ".results > li:first-child"));
      await types(person, { fi: "sal", en: "pas" }[language]);
      await person.keys("ArrowDown");
      transcript.add("suggestions, the first one chosen", await person.hearsNow(".find .search"));
      await person.finds("xyzzyqwv");
      transcript.add("nothing found", await person.hears(".empty"));
      transcript.isAsReviewed(`search.${language}`);
    }));
}
