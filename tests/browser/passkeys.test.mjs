// Passkeys, with a device of the browser's own making: made, used, taken away, by keyboard; and what is said where there are no
// scripts.

import assert from "node:assert/strict";
import { createServer } from "node:net";
import test from "node:test";
import { PHONE, serve } from "./harness.mjs";

/** Browsers know passkeys of names, not of numbers: so the address is said beforehand, with a port that is free. */
const port = await new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const address = { ASKEL_BIND: `127.0.0.1:${port}`, ASKEL_PUBLIC_URL: `http://localhost:${port}` };
const site = serve(address, { "way-passkey": "on" });

/** Looks at a page as machines do. */
async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
}

/** A device that asks for the owner's finger, and whose owner gives it. */
async function withDevice(person) {
  const browser = await person.page.context().newCDPSession(person.page);
  await browser.send("WebAuthn.enable");
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    givesFinger: (isUserVerified) => browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    keys: async () => (await browser.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

async function signsIn(person, link) {
  await person.page.goto(link);
  await person.press(person.words("link-go"));
}

async function signsOut(person) {
  await person.open("/account");
  await person.page.locator("form[action$='/sign-out'] button").first().focus();
  await person.leads(() => person.keys("Enter"));
}

test("a trainee makes a passkey, comes in with it and takes it away, by keyboard", async () => {
  const { link } = await site.account("Aino", "trainee");
  await site.visit({}, async (person) => {
    const device = await withDevice(person);
    await signsIn(person, link);
    await person.open("/account/passkeys");
    await hasNoFault(person);
    await person.enters(person.words("passkey-new-title"));
    await hasNoFault(person);
    await device.givesFinger(false);
    await person.tabsTo(person.words("passkey-make"));
    await person.keys("Enter");
    await person.page.getByText(person.words("passkey-cancelled")).waitFor();
    assert.equal((await device.keys()).length, 0);
    await device.givesFinger(true);
    await person.page.getByRole("textbox", { name: person.words("passkey-name") }).focus();
    await person.page.keyboard.type("Oma puhelin");
    await person.leads(() => person.keys("Enter"));
    await person.isTold("arrival", person.words("passkey-told-made-title"));
    await hasNoFault(person);
    const [key] = await device.keys();
    assert.equal(key.rpId, "localhost");
    assert.ok(key.isResidentCredential);

    await signsOut(person);
    await person.open("/sign-in");
    await person.enters(person.words("sign-in-passkey"));
    await hasNoFault(person);
    await person.enters(person.words("passkey-use"));
    assert.equal(person.place, "/fi/me");

    await person.open("/account/passkeys");
    await person.enters(person.words("passkey-remove-of", { name: "Oma puhelin" }));
    await person.sees(person.words("passkey-remove-title"));
    await hasNoFault(person);
    await person.enters(person.words("passkey-remove"));
    await person.isTold("arrival", person.words("passkey-told-removed-title"));
    await signsOut(person);
    await person.open("/sign-in/passkey");
    await person.enters(person.words("passkey-use"));
    await person.isAskedAgain(person.main, person.words("passkey-wrong"));
    await hasNoFault(person);
  });
});

test("a passkey is a trainer's second step, on a phone in the dark", async () => {
  const { number, link } = await site.account("Maija", "trainer");
  await site.visit({ viewport: PHONE, scheme: "dark" }, async (person) => {
    await withDevice(person);
    await signsIn(person, link);
    await person.sees(person.words("second-new-title"));
    await person.enters(person.words("passkey-new-title"));
    await person.enters(person.words("passkey-make"));
    await person.sees(person.words("recovery-title"));
    await person.press(person.words("recovery-kept"));
    await signsOut(person);
    await signsIn(person, await site.link(number));
    await person.sees(person.words("second-title"));
    await hasNoFault(person);
    await person.enters(person.words("passkey-use"));
    assert.equal(person.place, "/fi/groups");
    await person.open("/account/second-step");
    assert.ok(await person.says(person.words("passkeys-count", { count: 1 })));
    await hasNoFault(person);
  });
});

test("without scripts the page says what is missing and where else to go", async () => {
  const { link } = await site.account("Eino", "trainee");
  await site.visit({ javascript: false }, async (person) => {
    await person.open("/sign-in/passkey");
    assert.ok(await person.says(person.words("passkey-no-script")));
    assert.equal(await person.main.getByRole("button").count(), 0);
    await hasNoFault(person);
    await person.enters(person.words("passkey-other-ways"));
    await person.sees(person.words("sign-in-title"));
    await signsIn(person, link);
    await person.open("/account/passkeys/new");
    assert.ok(await person.says(person.words("passkey-no-script")));
    await person.isValid();
  });
});
