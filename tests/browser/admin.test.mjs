// Who keeps the site: settings with a colour that can be read, people who are let in or not, feedback that is answered on its page.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { DESKTOP, PHONE, serve } from "./harness.mjs";

const site = serve();
const LOOKS = [
  { language: "fi", javascript: true, viewport: DESKTOP, scheme: "light" },
  { language: "sv", javascript: false, viewport: PHONE, scheme: "dark" },
];
const how = ({ language, javascript }) => `${language}, scripts ${javascript ? "on" : "off"}`;

async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
  assert.deepEqual(await person.smallTargets(), []);
  assert.ok(!(await person.says("{")), "no words are missing");
}

/** An administrator signs in by a link, and is trusted. */
async function keeps(person) {
  const { link } = await site.account("Kerttu", "administrator");
  await person.page.goto(link.replace("/fi/", `/${person.language}/`));
  await person.press(person.words("link-go"));
  await site.trustsAll();
}

/** What the address of what was just done says first. */
const told = (person, key) => person.isTold("arrival", person.words(key).split(". ")[0].replace(/\.$/, ""));

for (const looks of LOOKS) {
  test(`every page of administration is without fault (${how(looks)})`, () =>
    site.visit(looks, async (person) => {
      await keeps(person);
      const { number } = await site.account("Aino", "trainee");
      for (const path of ["", "/people", "/people/new", `/people/${number}`, "/groups", "/feedback", "/missed", "/settings", "/audit", "/jobs"]) {
        await person.open(`/admin${path}`);
        assert.equal(person.status, 200, path);
        await hasNoFault(person);
      }
    }));

  test(`a colour that nobody can read is refused, and one that can be read is seen (${how(looks)})`, () =>
    site.visit(looks, async (person) => {
      const { words } = person;
      await keeps(person);
      await person.open("/admin/settings");
      const colour = person.main.getByLabel(words("admin-setting-accent"), { exact: true });
      await colour.fill("#ff8800");
      await person.enters(words("admin-settings-save"));
      assert.equal(person.status, 422);
      await hasNoFault(person);
      assert.equal(await colour.inputValue(), "#ff8800", "what was typed stays");
      assert.ok((await person.description(colour)).includes("7:1"));
      await colour.fill("#4a1a5c");
      await person.enters(words("admin-settings-save"));
      await told(person, "admin-told-settings");
      const seen = await person.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--action").trim());
      assert.equal(seen === "#4a1a5c", looks.scheme === "light", `${seen}: by day as it is, by night lighter`);
      assert.notEqual(seen, "#0b4a5a");
      await hasNoFault(person);
      await colour.fill("");
      await person.enters(words("admin-settings-save"));
      await told(person, "admin-told-settings");
    }));

  test(`several people are let in no more after one question, and again (${how(looks)})`, () =>
    site.visit(looks, async (person) => {
      const { words } = person;
      await keeps(person);
      for (const name of ["Eino", "Helmi"]) await site.account(name, "trainee");
      await person.open("/admin/people");
      for (const name of ["Eino", "Helmi"]) {
        const box = person.main.getByRole("checkbox", { name: words("admin-choose-one", { name }), exact: true }).first();
        await person.tabsInto(box);
        await person.keys("Space");
      }
      await person.enters(words("admin-disable-ticked"));
      assert.ok(await person.says("Eino") && await person.says("Helmi"), "it says whom");
      await hasNoFault(person);
      await person.enters(words("admin-disable-yes"));
      await told(person, "admin-told-disabled-several");
      await hasNoFault(person);
      assert.equal((await site.rows("SELECT name FROM accounts WHERE disabled_at IS NOT NULL")).length, 2);
      await person.enters(words("admin-undo-disable"));
      await told(person, "admin-told-enabled-several");
      assert.equal((await site.rows("SELECT name FROM accounts WHERE disabled_at IS NOT NULL")).length, 0);
    }));

  test(`what was unclear is answered, and readers see it until it is withdrawn (${how(looks)})`, () =>
    site.visit(looks, async (person) => {
      const { words } = person;
      const { path, id } = courseIn(looks.language).page("pitka-salasana");
      const course = path.split("/")[2];
      await keeps(person);
      await person.open(`/admin/feedback/${course}/${id}`);
      await hasNoFault(person);
      await person.enters(words("admin-reply-go"));
      assert.equal(person.status, 422);
      await hasNoFault(person);
      const sentence = `Teimme sen (${looks.language}).`;
      await person.main.getByLabel(words("admin-reply"), { exact: true }).fill(sentence);
      await person.enters(words("admin-reply-go"));
      await told(person, "admin-told-reply-shown");
      await hasNoFault(person);
      await site.visit(looks, async (reader) => {
        await reader.open(path);
        const shown = reader.main.getByRole("region", { name: words("replies-title"), exact: true });
        assert.ok((await shown.innerText()).includes(sentence));
        await hasNoFault(reader);
      });
      await person.enters(words("admin-reply-withdraw"));
      await told(person, "admin-told-reply-withdrawn");
      await site.visit(looks, async (reader) => {
        await reader.open(path);
        assert.ok(!(await reader.says(sentence)));
      });
    }));
}
