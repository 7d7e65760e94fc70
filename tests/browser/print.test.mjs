// On paper: the whole text, exercises to be answered with a pen, and sheets on which nothing is cut.

import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";

const site = serve();
/** Exercises of every kind. */
const kinds = serve({ ASKEL_COURSES_DIR: path.join(import.meta.dirname, "courses") });
const KINDS = "/courses/lajit/-/print";
const course = courseIn("fi");
const PRINT = `${course.path}/-/print`;

/** A sheet of A4 in points, and the width between its margins in pixels of the screen. */
const A4 = { width: 595, height: 842 };
const TEXT_WIDTH = Math.floor(((210 - 2 * 18) / 25.4) * 96);

/** The sheets of a PDF, each with its width and height in points. */
async function sheets(person) {
  const pdf = (await person.page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [width, height].map(Number));
}

/** Runs inside the page: what does not fit between the margins, and what is cut off. */
function cutOff(width) {
  const found = [];
  for (const element of document.querySelectorAll("main *:not(svg *)")) {
    if (!element.checkVisibility() || element.closest(".visually-hidden")) continue;
    const { overflowX } = getComputedStyle(element);
    const isCut = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    if (isCut || element.getBoundingClientRect().right > width + 1) found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}

/** Looks at the page as it is printed, between the margins of a sheet. */
async function onPaper(person, look) {
  const screen = person.page.viewportSize();
  await person.page.setViewportSize({ width: TEXT_WIDTH, height: 900 });
  await person.page.emulateMedia({ media: "print" });
  await look();
  await person.page.emulateMedia({ media: null });
  await person.page.setViewportSize(screen);
}

for (const [what, where, address, least] of [
  ["the shipped course", site, PRINT, 20],
  ["a page of it", site, `${PRINT}?page=pitka-salasana`, 2],
  ["every kind of exercise", kinds, KINDS, 3],
]) {
  test(`${what} is printed on sheets of A4, and nothing is cut`, () =>
    where.visit({}, async (person) => {
      await person.open(address);
      assert.equal(person.status, 200);
      const printed = await sheets(person);
      assert.ok(printed.length >= least, `${printed.length} sheets`);
      for (const [width, height] of printed) {
        assert.ok(Math.abs(width - A4.width) < 1 && Math.abs(height - A4.height) < 1, `${width} × ${height}`);
      }
      await onPaper(person, async () => {
        assert.deepEqual(await person.page.evaluate(cutOff, TEXT_WIDTH), []);
        for (const pressed of await person.page.locator("button, input, select, textarea, nav.main-menu").all()) {
          assert.ok(!(await pressed.isVisible()), "nothing to press is printed");
        }
      });
    }));
}

test("all that is to be read is on the paper, with the address of every link", () =>
  site.visit({}, async (person) => {
    await person.open(PRINT);
    await onPaper(person, async () => {
      for (const { title, exercises } of course.pages) {
        assert.ok(await person.says(title), title);
        for (const { right, wrong } of exercises.filter(({ kind }) => kind !== "textbox")) {
          for (const { text } of [...right, ...wrong]) assert.ok(await person.says(text), text);
        }
      }
      const links = await person.main.locator(".prose a[href^=http]").evaluateAll((all) =>
        all.map((link) => [link.getAttribute("href"), getComputedStyle(link, "::after").content, link.innerText]),
      );
      assert.ok(links.length > 3);
      for (const [href, after, words] of links) assert.ok(after.includes(href) || words.includes("http"), `${href}: ${after}`);
    });
  }));

LANGUAGES.forEach((language, place) => {
  test(`on a screen it has no fault (${language})`, async () => {
    const looks = { language, viewport: place % 2 ? PHONE : undefined, scheme: place > 1 ? "dark" : "light" };
    for (const [where, address] of [[site, PRINT], [site, `${PRINT}?module=salasanat`], [kinds, KINDS]]) {
      await where.visit(looks, async (person) => {
        await person.open(address);
        assert.equal(person.status, 200);
        await person.isAccessible();
        await person.isValid();
        await person.fitsTheWidth();
        assert.deepEqual(await person.smallTargets(), []);
      });
    }
  });
});

test("the button prints; without scripts there is none, and all the rest is there", async () => {
  await site.visit({}, async (person) => {
    await person.page.addInitScript(() => (window.print = () => (window.isPrinted = true)));
    await person.open(course.pages[0].path);
    await person.main.locator("details.more > summary").click();
    await person.follow(person.words("paper-page-link"));
    await person.tabsTo(person.words("paper-print"));
    await person.keys("Enter");
    assert.ok(await person.page.evaluate(() => window.isPrinted));
  });
  await site.visit({ javascript: false }, async (person) => {
    await person.open(course.path);
    await person.follow(person.words("paper-course-link"));
    assert.equal(await person.main.getByRole("button").count(), 0);
    assert.ok(await person.says(person.words("paper-what")));
    assert.ok(await person.says(course.pages.at(-1).title));
  });
});
