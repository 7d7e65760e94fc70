// Signing in by another service: there and back by keyboard, with scripts and without.

import assert from "node:assert/strict";
import test from "node:test";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";
import { provide } from "./provider.mjs";

const NAME = "Kuntatunnus";
const provider = await provide("askel", "salainen", ["Aino", "Eino", "Aino ilman", "Eino ilman"]);
const site = serve({ ...provider.environment, ASKEL_OIDC_NAME: NAME }, { "way-oidc": "on" });

/** Looks at a page as machines do. */
async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
}

/** Goes by keyboard to the service and says there who they are. */
async function goes(person, words, who) {
  await person.tabsInto(person.page.getByRole("link", { name: words, exact: true }));
  await person.page.keyboard.press("Enter");
  await person.page.waitForURL(`${provider.issuer}/**`);
  const link = person.page.getByRole("link", { name: who, exact: true });
  await link.focus();
  await person.page.keyboard.press("Enter");
  await person.page.waitForURL(`${site.origin}/**`);
}

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;
  const [aino, eino] = javascript ? ["Aino", "Eino"] : ["Aino ilman", "Eino ilman"];

  test(`whoever is new says what to be called, and comes straight in the next time (${how})`, async () => {
    await site.visit({ javascript, viewport: PHONE, elsewhere: provider.issuer }, async (person) => {
      await person.open("/account");
      await person.enters(person.words("sign-in-title"));
      await hasNoFault(person);
      await goes(person, person.words("sign-in-service", { name: NAME }), "Peruuta");
      await person.sees(person.words("service-cancelled-title"));
      await hasNoFault(person);
      await goes(person, person.words("service-again", { name: NAME }), aino);
      await person.sees(person.words("service-new-title"));
      await hasNoFault(person);
      const field = person.page.getByRole("textbox", { name: person.words("name-label") });
      assert.equal(await field.inputValue(), aino);
      await field.fill("");
      await person.press(person.words("service-new-go"));
      await person.isAskedAgain(person.main.locator("form .field").first(), person.words("name-empty"));
      await hasNoFault(person);
      await field.fill("Ainokainen");
      await person.enters(person.words("service-new-go"));
      assert.equal(person.place, "/fi/me");
    });
    await site.visit({ javascript, elsewhere: provider.issuer }, async (person) => {
      await person.open("/sign-in?from=%2Fnotes");
      await goes(person, person.words("sign-in-service", { name: NAME }), aino);
      assert.equal(person.place, "/fi/notes");
      await person.open("/account");
      assert.ok(await person.says("Ainokainen"));
    });
  });

  test(`an account that is there already is linked, after a question, and let go of (${how})`, async () => {
    await site.visit({ javascript, viewport: PHONE, elsewhere: provider.issuer }, async (person) => {
      const printed = await site.runs("user", "add", "Eino", "--role", "trainee");
      await person.open(/\/sign-in\/link\/\S+/.exec(printed)[0]);
      await person.press(person.words("link-go"));
      await person.open("/account");
      await person.enters(person.words("service-own-title", { name: NAME }));
      await hasNoFault(person);
      await goes(person, person.words("service-link", { name: NAME }), eino);
      await person.sees(person.words("service-own-title", { name: NAME }));
      await hasNoFault(person);
      await person.enters(person.words("service-ask-go"));
      await person.isTold("arrival", person.words("service-linked-title"));
      await hasNoFault(person);
      await person.press(person.words("service-remove", { name: NAME }));
      assert.ok(await person.says(person.words("service-only-way-title")));
      await hasNoFault(person);
    });
  });
}

test("the pages stand in every language, on a phone and in the dark", async () => {
  for (const language of LANGUAGES) {
    await site.visit({ language, viewport: PHONE, scheme: "dark" }, async (person) => {
      for (const place of ["/sign-in", "/sign-in/service/back"]) {
        await person.open(place);
        await hasNoFault(person);
        assert.deepEqual(await person.smallTargets(), [], place);
      }
    });
  }
});
