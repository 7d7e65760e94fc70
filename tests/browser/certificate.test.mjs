// "Todistus": a person who has finished prints it, anyone checks it, its owner revokes it.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";

const NAME = "Maija Meikäläinen";
const COURSE = "/courses/kahvi";
const CERTIFICATE = `${COURSE}/-/certificate`;
const site = serve({ ASKEL_COURSES_DIR: shortCourse() });

/** A folder with one course of one page, which is finished by one press. */
function shortCourse() {
  const folder = mkdtempSync(path.join(tmpdir(), "askel-courses-"));
  const files = {
    "course.toml": 'main_language = "fi"\nlanguages = ["fi"]\nvisibility = "open"\n',
    "fi/course.md": '+++\ntitle = "Kahvi"\nsummary = "Opit keittämään."\nlearn = ["mitata veden", "keittää kahvin"]\n+++\n\nTervetuloa.\n',
    "fi/10-alku/module.md": '+++\ntitle = "Alku"\n+++\n',
    "fi/10-alku/10-vesi.md": '+++\ntitle = "Vesi"\nsummary = "Lyhyesti."\n+++\n\nMittaa vesi.\n',
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, "kahvi", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

async function isSound(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
  assert.deepEqual(await person.smallTargets(), []);
}

/** Finishes the course and comes to its certificate by the way that is offered there. */
async function finishes(person) {
  await person.open(CERTIFICATE);
  await isSound(person);
  assert.ok((await person.link(person.words("certificate-why"), person.main)).href.endsWith("/-/why"));
  await person.open(`${COURSE}/vesi`);
  await person.press(person.words("page-finish-last"));
  await person.follow(person.words("certificate-link"), person.main);
  await person.sees(person.words("certificate-title"));
  await isSound(person);
}

LANGUAGES.forEach((language, place) => {
  const looks = { language, javascript: place % 2 === 0, viewport: place > 1 ? PHONE : undefined, scheme: place % 3 ? "dark" : "light" };
  const how = `${language}, scripts ${looks.javascript ? "on" : "off"}`;

  test(`a person prints a certificate, anyone checks it, its owner revokes it (${how})`, () =>
    site.visit(looks, async (person) => {
      const { words } = person;
      await finishes(person);
      await person.main.getByLabel(words("certificate-name"), { exact: true }).fill(NAME);
      await person.enters(words("certificate-make"));
      assert.ok(await person.says(NAME), "the name is on the certificate");
      assert.equal((await person.page.title()).startsWith(words("certificate-made")), true);
      await isSound(person);
      const stored = JSON.stringify(await site.rows("SELECT * FROM certificates"));
      assert.ok(!stored.includes("Maija"), "a name that is not to be stored is not");

      const code = await person.main.locator(".certificate strong.code").innerText();
      await site.visit({ language }, async (anyone) => {
        await anyone.open("/certificates");
        await isSound(anyone);
        await anyone.main.getByLabel(words("certificate-code-label")).fill(code.toLowerCase().replace("-", " "));
        await anyone.press(words("certificate-check-go"), anyone.main);
        await anyone.sees(words("certificate-valid"));
        assert.ok(await anyone.says(words("certificate-check-no-name")));
        await isSound(anyone);
      });

      await person.open(CERTIFICATE);
      await person.enters(words("certificate-revoke"));
      await person.sees(words("certificate-revoke-title"));
      await isSound(person);
      await person.press(words("certificate-revoke-yes"), person.main);
      assert.equal(await person.landing(), "arrival");
      await site.visit({ language }, async (anyone) => {
        await anyone.open(`/certificates/${code}`);
        await anyone.sees(words("certificate-is-revoked"));
        await isSound(anyone);
      });
    }));
});

test("on paper there is the certificate alone, on one sheet of A4", () =>
  site.visit({}, async (person) => {
    await finishes(person);
    await person.press(person.words("certificate-make"), person.main);
    await person.page.emulateMedia({ media: "print" });
    const seen = (selector) => person.page.locator(selector).filter({ visible: true }).count();
    assert.equal(await seen(".certificate"), 1);
    for (const other of [".site-header", ".site-footer", "form", "button", ".breadcrumb", ".success"]) assert.equal(await seen(other), 0, other);
    const pdf = await person.page.pdf({ preferCSSPageSize: true });
    assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length, 1, "one sheet");
    assert.match(pdf.toString("latin1"), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/, "A4 upright");
  }));
