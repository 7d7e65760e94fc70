// The second step: a trainer sets it up at the first sign-in, gets in with it, with a code on paper, and by a colleague's word.

import assert from "node:assert/strict";
import test from "node:test";
import { PHONE, serve } from "./harness.mjs";
import { code, key, setsUp, signsIn, types } from "./steps.mjs";

const site = serve();

/** Looks at a page as machines do. */
async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
}

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`a trainer sets the second step up and is asked for it, by keyboard (${how})`, async () => {
    const { number, link } = await site.account("Maija", "trainer");
    const { secret, paper } = await site.visit({ javascript }, async (person) => {
      await signsIn(person, link);
      await person.sees(person.words("second-new-title"));
      await hasNoFault(person);
      const secret = await key(person);
      assert.match(secret, /^[A-Z2-7]{32}$/);
      await person.page.reload();
      assert.equal(await key(person), secret, "a reload changes nothing");
      await types(person, "12345");
      await person.isAskedAgain(person.main, person.words("second-unclear"));
      await hasNoFault(person);
      const made = await setsUp(person);
      assert.equal(made.paper.length, 10);
      await hasNoFault(person);
      for (const name of ["recovery-print", "recovery-copy"]) {
        const button = person.main.getByRole("button", { name: person.words(name) });
        assert.equal(await button.count(), javascript ? 1 : 0, "a button only where it does something");
      }
      await person.page.reload();
      assert.deepEqual(await person.page.locator(".codes li").allInnerTexts(), made.paper, "a reload shows them again");
      await person.press(person.words("recovery-kept"));
      await person.open("/account/second-step/codes");
      assert.equal(person.place, "/fi/account/second-step", "and then never again");
      await hasNoFault(person);
      return made;
    });
    assert.equal(secret.length, 32);

    const again = await site.link(number);
    await site.visit({ javascript, viewport: PHONE, scheme: "dark" }, async (person) => {
      await signsIn(person, again);
      await person.sees(person.words("second-title"));
      await hasNoFault(person);
      await person.open("/courses");
      await person.sees(person.words("second-title"));
      await types(person, code(secret, -9));
      await person.isAskedAgain(person.main, person.words("second-wrong"));
      await types(person, code(secret, 1));
      assert.equal(person.place, "/fi/courses", "it leads on to where one wanted to go");
      await person.open("/account");
      assert.ok(await person.says(person.words("account-second")));
    });

    const third = await site.link(number);
    await site.visit({ javascript }, async (person) => {
      await signsIn(person, third);
      await types(person, paper[0].toUpperCase().replaceAll("-", " "));
      assert.ok(await person.says(person.words("second-told-recovery-title")));
      assert.ok(await person.says(person.words("recovery-left", { count: 9 })));
    });
  });

  test(`who lost telephone and paper is let in by a colleague's word (${how})`, async () => {
    const name = javascript ? "Aila" : "Aimo";
    const lost = await site.account(name, "trainer");
    await site.visit({ javascript }, async (person) => {
      await signsIn(person, lost.link);
      await setsUp(person);
    });
    const colleague = await site.account("Eino", "administrator");
    const given = await site.visit({ javascript }, async (person) => {
      await signsIn(person, colleague.link);
      await setsUp(person);
      await person.open("/account/second-step");
      await person.follow(person.words("vouch-way"), person.main);
      await hasNoFault(person);
      await person.page.getByRole("combobox", { name: person.words("vouch-who") }).selectOption(String(lost.number));
      await person.press(person.words("vouch-go"));
      await person.sees(person.words("vouch-given-title"));
      await hasNoFault(person);
      return person.page.locator(".codes li").innerText();
    });
    const link = await site.link(lost.number);
    await site.visit({ javascript }, async (person) => {
      await signsIn(person, link);
      await types(person, given);
      assert.ok(await person.says(person.words("second-told-reset-title")));
      await hasNoFault(person);
      await setsUp(person);
      await person.press(person.words("recovery-kept"));
      await person.open("/account");
      assert.ok(await person.says(person.words("vouch-told-else")), "they are told who gave their word");
      await hasNoFault(person);
    });
  });
}
