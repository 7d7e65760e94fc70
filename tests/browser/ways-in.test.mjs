// The ways in by e-mail and with a password: by keyboard, with scripts and without, and back to where one wanted to be.

import assert from "node:assert/strict";
import test from "node:test";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";

const site = serve({}, { "way-email-link": "on", "way-password": "on" });
const PASSWORD = "merituuli kantaa kauas";
let mails = 0;

/** Looks at a page as machines do. */
async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
}

/** An account from the console, and a browser in which somebody is signed in to it. */
async function arrives(person, name) {
  const printed = await site.runs("user", "add", name, "--role", "trainee");
  await person.open(/\/sign-in\/link\/\S+/.exec(printed)[0]);
  await person.press(person.words("link-go"));
}

const field = (person, key) => person.page.getByRole("textbox", { name: person.words(key) });

/** Writes into a field that is reached by the Tab key. */
async function writes(person, control, text) {
  await person.tabsInto(control);
  await person.page.keyboard.type(text);
}

/** The next mail. */
const nextMail = () => site.mail(++mails);

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`an address is confirmed, and a link that is sent there lets in, by keyboard (${how})`, async () => {
    const address = `aino.${javascript}@example.fi`;
    await site.visit({ javascript, viewport: PHONE }, async (person) => {
      await arrives(person, "Aino");
      await person.open("/account");
      await person.enters(person.words("email-title"));
      await hasNoFault(person);
      await writes(person, field(person, "email-label"), "aino");
      await person.leads(() => person.keys("Enter"));
      await person.isAskedAgain(person.main.locator("form .field").first(), person.words("email-wrong"));
      await hasNoFault(person);
      await field(person, "email-label").fill(address);
      await person.press(person.words("email-go"));
      await person.isTold("arrival", person.words("email-confirm-sent-title"));
      await hasNoFault(person);
      const mail = await nextMail();
      await person.open(mail.address);
      await person.sees(person.words("email-confirm-title"));
      await hasNoFault(person);
      await person.enters(person.words("email-confirm-go"));
      await person.isTold("arrival", person.words("email-changed-title"));
      assert.ok(await person.says(address));
      await hasNoFault(person);
    });
    // In another browser, from a page that is for whoever is signed in, and back to it.
    await site.visit({ javascript }, async (person) => {
      await person.open("/account");
      await person.enters(person.words("sign-in-title"));
      await hasNoFault(person);
      await person.enters(person.words("sign-in-email"));
      await hasNoFault(person);
      await writes(person, field(person, "email-label"), address);
      await person.leads(() => person.keys("Enter"));
      await person.sees(person.words("email-sent-title"));
      await hasNoFault(person);
      const mail = await nextMail();
      await person.open(mail.address);
      await person.sees(person.words("link-title"));
      await person.enters(person.words("link-go"));
      assert.equal(person.place, "/fi/account");
      await person.open(mail.address);
      await person.sees(person.words("link-over-title"));
    });
  });

  test(`a password is made, shown where there are scripts, and lets in by keyboard (${how})`, async () => {
    const name = `eino-${javascript}`;
    await site.visit({ javascript, viewport: PHONE }, async (person) => {
      await arrives(person, "Eino");
      await person.open("/account");
      await person.enters(person.words("password-own-title"));
      await hasNoFault(person);
      await writes(person, field(person, "sign-in-name-label"), name);
      const password = person.page.getByLabel(person.words("password-new"), { exact: true });
      await writes(person, password, "salasana1");
      const show = person.page.getByRole("button", { name: person.words("password-show") });
      assert.equal(await show.count(), javascript ? 1 : 0);
      if (javascript) {
        await person.keys("Tab", "Enter");
        assert.equal(await password.getAttribute("type"), "text");
        await hasNoFault(person);
        await person.keys("Enter");
        assert.equal(await password.getAttribute("type"), "password");
      }
      await person.press(person.words("password-save"));
      await person.isAskedAgain(person.main.locator("form .field").last(), person.words("password-simple"));
      assert.equal(await password.inputValue(), "", "a password is never sent back");
      await hasNoFault(person);
      // It can be pasted: nothing stands in the way of a programme that keeps passwords.
      await password.fill(PASSWORD);
      await person.press(person.words("password-save"));
      await person.isTold("arrival", person.words("password-saved-title"));
      await hasNoFault(person);
    });
    await site.visit({ javascript }, async (person) => {
      await person.open("/sign-in?from=%2Fnotes");
      await person.enters(person.words("sign-in-password"));
      await hasNoFault(person);
      await writes(person, field(person, "sign-in-name-or-email"), name);
      await writes(person, person.page.getByLabel(person.words("password-label"), { exact: true }), "merituuli");
      await person.leads(() => person.keys("Enter"));
      await person.isAskedAgain(person.main.locator("form .field").last(), person.words("password-wrong"));
      await hasNoFault(person);
      assert.equal(await field(person, "sign-in-name-or-email").inputValue(), name, "the name stays");
      await writes(person, person.page.getByLabel(person.words("password-label"), { exact: true }), PASSWORD);
      await person.leads(() => person.keys("Enter"));
      assert.equal(person.place, "/fi/notes");
    });
  });
}

test("the pages of the ways in stand in every language, on a phone and in the dark", async () => {
  for (const language of LANGUAGES) {
    await site.visit({ language, viewport: PHONE, scheme: "dark" }, async (person) => {
      for (const place of ["/sign-in", "/sign-in/email", "/sign-in/email?told=sent", "/sign-in/password"]) {
        await person.open(place);
        await hasNoFault(person);
        assert.deepEqual(await person.smallTargets(), [], place);
      }
    });
  }
});
