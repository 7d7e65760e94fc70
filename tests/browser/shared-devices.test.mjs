// A device of the workshop: paired by a trainer, opened by name and PIN, left without a trace; by keyboard, with scripts and without.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import test from "node:test";
import { PHONE, serve } from "./harness.mjs";

const site = serve({}, { "way-shared-device": "on" });
const PAGE = "/courses/turvallisesti-verkossa/kalasteluviesti";

/** Looks at a page as machines do. */
async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
}

async function signsIn(person, link) {
  await person.page.goto(link);
  await person.press(person.words("link-go"));
}

/** The code of an app with the key that the page shows (RFC 6238). */
async function code(person) {
  const key = (await person.page.locator(".key").innerText()).replace(/\s/g, "");
  const bits = [...key].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))).update(counter).digest();
  return String((hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** A trainer signs in by two steps. */
async function trainerSignsIn(person, link) {
  await signsIn(person, link);
  await person.page.getByRole("textbox", { name: person.words("second-label") }).fill(await code(person));
  await person.leads(() => person.keys("Enter"));
  await person.press(person.words("recovery-kept"));
}

/** A member of the trainer's group chooses a PIN on a device of their own. */
async function choosesPin(number, pin) {
  const link = await site.link(number);
  await site.visit({}, async (person) => {
    await signsIn(person, link);
    await person.open("/account/pin");
    await hasNoFault(person);
    await person.page.getByRole("textbox", { name: person.words("pin-label") }).focus();
    await person.page.keyboard.type("1234");
    await person.leads(() => person.keys("Enter"));
    await person.isAskedAgain(person.main, person.words("pin-weak"));
    await hasNoFault(person);
    await person.page.getByRole("textbox", { name: person.words("pin-label") }).focus();
    await person.page.keyboard.type(pin);
    await person.leads(() => person.keys("Enter"));
    await person.isTold("arrival", person.words("pin-told-saved-title"));
    await hasNoFault(person);
  });
}

/** Pairs the browser, by keyboard. */
async function pairs(person, link, group) {
  await trainerSignsIn(person, link);
  await person.open("/shared-devices");
  await hasNoFault(person);
  await person.page.getByRole("combobox", { name: person.words("device-group") }).selectOption({ label: group });
  await person.page.getByRole("textbox", { name: person.words("device-name") }).focus();
  await person.page.keyboard.type("Kannettava 2");
  await person.enters(person.words("device-pair"));
  assert.ok(await person.says(person.words("device-paired", { group })));
  await hasNoFault(person);
}

/** Chooses a name and types a PIN, by keyboard. */
async function comesIn(person, name, pin) {
  await person.open("/sign-in");
  await person.page.getByRole("radio", { name }).focus();
  await person.keys("Space");
  await person.page.getByRole("textbox", { name: person.words("pin-label") }).focus();
  await person.page.keyboard.type(pin);
  await person.leads(() => person.keys("Enter"));
}

for (const javascript of [true, false]) {
  test(`a device is paired, and a member comes in and goes (scripts ${javascript ? "on" : "off"})`, async () => {
    const group = javascript ? "Keskiviikko" : "Torstai";
    const trainer = await site.account("Maija", "trainer");
    const member = await site.account("Aino", "trainee");
    await site.gathers(group, trainer.number, [member.number]);
    await choosesPin(member.number, "4826");
    await site.visit({ javascript, viewport: PHONE, scheme: javascript ? "light" : "dark" }, async (person) => {
      await pairs(person, trainer.link, group);
      await comesIn(person, "Aino", "4827");
      await person.isAskedAgain(person.main, person.words("shared-wrong"));
      await hasNoFault(person);
      await comesIn(person, "Aino", "4826");
      assert.equal(person.place, "/fi/me");
      await hasNoFault(person);
      const line = person.page.locator("#shared");
      assert.ok(await person.saysWithTime("shared-until", line), "it says when it ends");
      await person.open("/courses");
      await line.getByRole("button", { name: person.words("sign-out") }).focus();
      await person.leads(() => person.keys("Enter"));
      await person.sees(person.words("signed-out-title"));
      await hasNoFault(person);
      const kept = (await person.memory()).cookies.map((cookie) => cookie.name);
      assert.deepEqual(kept.filter((name) => name.startsWith("askel-")), ["askel-device"], "nothing but that the device is paired");
      await person.page.goBack();
      assert.ok(!(await person.page.content()).includes("Aino"), "going back shows nobody");
    });
  });
}

test("before the end somebody is asked whether they are there, and what they typed is kept", async () => {
  const trainer = await site.account("Oili", "trainer");
  const member = await site.account("Eino", "trainee");
  await site.gathers("Perjantai", trainer.number, [member.number]);
  await choosesPin(member.number, "7193");
  await site.visit({}, async (person) => {
    await pairs(person, trainer.link, "Perjantai");
    await comesIn(person, "Eino", "7193");
    await person.page.clock.install();
    await person.open(PAGE);
    const option = () => person.main.getByRole("radio").first();
    await option().check();
    const warning = person.page.getByRole("dialog", { name: person.words("shared-warning-title") });
    await person.page.clock.runFor(12 * 60_000);
    assert.equal(await warning.count(), 0, "not too early");
    await person.page.clock.runFor(70_000);
    await warning.waitFor();
    await person.isAccessible();
    assert.equal((await person.focused()).name, person.words("shared-stay"), "one press goes on");
    await person.keys("Enter");
    await warning.waitFor({ state: "hidden" });
    assert.ok(await option().isChecked(), "nothing typed is lost by it");
    await person.page.clock.runFor(13 * 60_000 + 10_000);
    await warning.waitFor();
    // Just to the end: what is being sent then is given the time that it takes.
    await person.leads(() => person.page.clock.runFor(101_500));
    await person.sees(person.words("signed-out-title"));
    await person.page.clock.resume();
    await comesIn(person, "Eino", "7193");
    await person.open(PAGE);
    assert.ok(await option().isChecked(), "what was typed is kept");
  });
});
