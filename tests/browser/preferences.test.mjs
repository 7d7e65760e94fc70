// "Teksti ja värit": whoever needs other letters or colours gets them on every page, with the keyboard, without scripts.

import assert from "node:assert/strict";
import test from "node:test";
import { COURSE, courseIn } from "./course.mjs";
import { PHONE, serve } from "./harness.mjs";

const site = serve();
const course = courseIn("fi");
const [content] = course.pages;
const PLACES = ["/", `/courses/${COURSE}`, content.path, "/search?q=salasana", "/preferences", "/help"];
const THEMES = ["light", "dark", "contrast", "contrast-dark"];

/** What is drawn: letters, colours and distances of the page. */
const looks = (person) =>
  person.page.evaluate(async () => {
    await document.fonts.ready;
    const body = getComputedStyle(document.body);
    const text = getComputedStyle(document.querySelector("main p"));
    return {
      root: parseFloat(getComputedStyle(document.documentElement).fontSize),
      scheme: getComputedStyle(document.documentElement).colorScheme,
      family: body.fontFamily.split(",")[0].replaceAll('"', ""),
      ground: body.backgroundColor,
      ink: body.color,
      letter: parseFloat(text.letterSpacing) / parseFloat(text.fontSize) || 0,
      word: parseFloat(text.wordSpacing) / parseFloat(text.fontSize),
      line: parseFloat(text.lineHeight) / parseFloat(text.fontSize),
    };
  });

/** Goes from the open page to the choices, makes these and goes back. */
async function chooses(person, ...ids) {
  const there = person.place;
  await person.follow(person.words("site-preferences"));
  for (const id of ids) await person.page.locator(`#${id}`).check();
  await person.press(person.words("preferences-save"));
  assert.ok(await person.says(person.words("preferences-saved")), "it is said that they are kept");
  assert.equal(await person.landing(), "arrival");
  await person.follow(there === "/fi/" ? person.words("to-front") : person.words("preferences-back"));
  assert.equal(person.place, there, "the way back leads to where one was");
}

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`each choice changes every page, and one button takes all back (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      await person.open(content.path);
      const first = await looks(person);
      assert.notEqual(first.family, "Atkinson Hyperlegible Next");

      await chooses(person, "size-large");
      assert.equal((await looks(person)).root, first.root * 1.25);
      await chooses(person, "size-larger");
      assert.equal((await looks(person)).root, first.root * 1.5);
      await chooses(person, "size-normal", "spacing-wide");
      const { letter, word, line } = await looks(person);
      assert.ok(letter >= 0.119 && word >= 0.159 && line >= 1.5, `WCAG 2.2 SC 1.4.12: ${letter} ${word} ${line}`);
      await chooses(person, "spacing-normal", "letters-hyperlegible");
      assert.equal((await looks(person)).family, "Atkinson Hyperlegible Next");
      await chooses(person, "letters-system", "theme-dark");
      const dark = await looks(person);
      assert.deepEqual([dark.ground, dark.ink, dark.scheme], ["rgb(18, 24, 29)", "rgb(243, 238, 227)", "dark"]);
      await chooses(person, "theme-contrast");
      assert.equal((await looks(person)).ground, "rgb(255, 255, 255)");
      await chooses(person, "theme-contrast-dark");
      assert.equal((await looks(person)).ground, "rgb(0, 0, 0)");

      await person.open("/courses");
      assert.equal((await looks(person)).ground, "rgb(0, 0, 0)", "another page looks so too");
      await person.follow(person.words("site-preferences"));
      await person.press(person.words("preferences-reset"));
      assert.ok(await person.says(person.words("preferences-saved-original")));
      await person.open(content.path);
      assert.deepEqual(await looks(person), first);
    }));

  test(`calm mode has one column, no decoration and no motion (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const pictures = () => person.main.locator("svg.drawing").filter({ visible: true }).count();
      await person.open("/");
      assert.ok((await pictures()) > 0);
      await chooses(person, "calm-on");
      assert.equal(await pictures(), 0);
      await person.open(content.path);
      const contents = person.page.getByRole("navigation", { name: person.words("page-on-this-course") });
      assert.ok(await contents.locator("summary").isVisible(), "the list of pages is folded above the text");
      assert.ok(!(await contents.getByRole("link").last().isVisible()));
      await contents.locator("summary").click();
      assert.ok(await contents.getByRole("link").last().isVisible());
      const [aside, text] = [await contents.boundingBox(), await person.main.boundingBox()];
      assert.ok(aside.y + aside.height <= text.y + 1, "nothing stands beside the text");
      assert.equal(await moving(person), 0);
      await person.open("/preferences");
      await person.press(person.words("preferences-reset"));
      assert.equal(await moving(person), 1, "the same part moves where it may");
    }));

  test(`the keyboard alone chooses and goes back (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      await person.open(content.path);
      await person.enters(words("site-preferences"));
      await person.tabsTo(words("preferences-size-normal"));
      await person.keys("ArrowDown");
      assert.equal((await person.focused()).name, words("preferences-size-large"));
      await person.enters(words("preferences-save"));
      await person.enters(words("preferences-back"));
      assert.equal(await person.page.evaluate(() => document.documentElement.dataset.size), "large");
      assert.equal(person.place, `/fi${content.path}`);
      await person.open("/preferences");
      await person.tabsThrough();
      assert.deepEqual(await person.smallTargets(), []);
    }));
}

for (const theme of THEMES) {
  test(`pages have no fault in the theme ${theme}, large and wide, whatever the device is set to`, async () => {
    for (const [scheme, viewport] of [["light", PHONE], ["dark", undefined]]) {
      await site.visit({ scheme, viewport }, async (person) => {
        await person.open("/");
        await chooses(person, `theme-${theme}`);
        const plain = await looks(person);
        for (const place of PLACES) {
          await person.open(place);
          await person.isAccessible();
          await person.isValid();
          assert.equal((await looks(person)).ground, plain.ground);
        }
        await person.open("/");
        await chooses(person, "size-larger", "spacing-wide", "letters-hyperlegible", "calm-on");
        for (const place of PLACES) {
          await person.open(place);
          await person.isAccessible();
        }
        await person.open(content.path);
        await person.answers(content.exercises[0], content.exercises[0].wrong);
        await person.isAccessible();
      });
    }
  });
}

test("the largest text with the widest spacing needs no sideways scrolling on a small phone", async () => {
  for (const calm of ["calm-off", "calm-on"]) {
    await site.visit({ viewport: PHONE }, async (person) => {
      await person.open("/");
      await chooses(person, "size-larger", "spacing-wide", "letters-hyperlegible", calm);
      for (const place of [...PLACES, "/courses", "/me", "/not-me", "/nowhere", ...course.pages.map(({ path }) => path)]) {
        await person.open(place);
        await person.fitsTheWidth();
        assert.deepEqual(await person.cutOffWhenSpaced(), [], place);
      }
    });
  }
});

test("the letters are fetched only where they are shown", () =>
  site.visit({}, async (person) => {
    const fetched = [];
    person.page.on("request", (request) => request.resourceType() === "font" && fetched.push(request.url()));
    for (const place of ["/", content.path, "/help"]) {
      await person.open(place);
      await looks(person);
    }
    assert.deepEqual(fetched, []);
    await chooses(person, "letters-hyperlegible");
    await looks(person);
    assert.ok(fetched.length > 0);
    assert.ok(fetched.every((url) => /\/static\/atkinson-[a-z0-9-]+\.[0-9a-f]{10}\.woff2$/.test(url)), `${fetched}`);
  }));

test("drawings follow the theme, forced colours win over it, and paper stays as it is", () =>
  site.visit({}, async (person) => {
    const ink = () => person.main.locator("svg.drawing").first().evaluate((drawing) => getComputedStyle(drawing).color);
    await person.open("/");
    const onPaper = await paper(person);
    await chooses(person, "theme-contrast-dark", "size-larger", "spacing-wide", "letters-hyperlegible");
    assert.equal(await ink(), "rgb(255, 255, 255)");
    assert.deepEqual(await paper(person), onPaper);
    await person.page.emulateMedia({ media: "screen", forcedColors: "active", colorScheme: "light" });
    const canvas = await person.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.setProperty("background-color", "Canvas");
      return [getComputedStyle(probe).backgroundColor, getComputedStyle(document.body).backgroundColor];
    });
    assert.equal(canvas[0], canvas[1]);
  }));

/** How many parts of the page move when a component is made to, and the device has nothing against it. */
async function moving(person) {
  await person.page.emulateMedia({ reducedMotion: "no-preference" });
  return person.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@keyframes turn { to { rotate: 1turn } } @layer components { .brand { animation: turn 9s infinite } }");
    document.adoptedStyleSheets = [sheet];
    return document.getAnimations().length;
  });
}

/** How the page is printed. */
async function paper(person) {
  await person.page.emulateMedia({ media: "print" });
  const { family, ground, ink, letter, root } = await looks(person);
  await person.page.emulateMedia({ media: "screen" });
  return { family, ground, ink, letter, root };
}
