// Four words: a trainee goes on in another browser, two people share one, and nobody's progress is lost or shown to others.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";
import { Transcript } from "./transcript.mjs";

const site = serve();
const [first, second] = courseIn("fi").pages;

/** Looks at a page as machines do. */
async function hasNoFault(person) {
  await person.isAccessible();
  await person.isValid();
  await person.fitsTheWidth();
}

/** Marks a page as done. */
async function finishes(person, { path }) {
  await person.open(path);
  await person.press(person.words("page-finish"));
}

/** Goes on from page to page until the words are offered, and follows the offer; how many pages that took. */
async function isOfferedWords(person) {
  const offer = person.main.getByRole("link", { name: person.words("carry-on-offer-go"), exact: true });
  await person.open(first.path);
  for (let done = 1; ; done++) {
    await person.press(person.words("page-finish"));
    if (await offer.count()) {
      await person.leads(() => offer.click());
      return done;
    }
    assert.ok(done < 12, "after the first module words are offered");
  }
}

/** The words that are shown. */
const shown = (person) => person.page.locator(".own-words li").allInnerTexts();

/** Makes words on the page of one's own words, and writes them down. */
async function makesWords(person) {
  await person.press(person.words("carry-on-make"));
  await person.sees(person.words("carry-on-shown-title"));
  const words = await shown(person);
  assert.equal(words.length, 4);
  return words;
}

/** Types words as people do on a telephone: a capital letter first, and no letter that is hard to find. */
async function types(person, words) {
  const [head, ...tail] = words.join(" ").replace(/[äå]/g, "a").replaceAll("ö", "o");
  await person.open("/carry-on");
  await person.page.getByRole("textbox", { name: person.words("carry-on-label") }).fill(head.toUpperCase() + tail.join(""));
  await person.press(person.words("carry-on-go"));
}

/** Own courses say that so many pages are done. */
async function hasDone(person, done) {
  await person.open("/me");
  assert.ok(await person.says(person.words("progress-pages", { done, all: courseIn(person.language).pages.length })), `${done} done`);
}

for (const javascript of [true, false]) {
  const how = `scripts ${javascript ? "on" : "off"}`;

  test(`a trainee finishes the first module, takes the words along and goes on in another browser (${how})`, async () => {
    const begun = await site.visit({ javascript }, async (person) => {
      const done = await isOfferedWords(person);
      const words = await makesWords(person);
      assert.equal(person.place, "/fi/carry-on/words", "no word is in the address");
      assert.equal(await person.page.title(), `${person.words("carry-on-shown-title")} – Askel`, "nor in the title");

      // What is sent to oneself says it all.
      for (const [name, scheme] of [["carry-on-sms", "sms:"], ["carry-on-mail", "mailto:"]]) {
        const { href } = await person.link(person.words(name), person.main);
        assert.ok(href.startsWith(scheme), href);
        const sent = decodeURIComponent(href);
        assert.ok(sent.includes(words.join(" ")) && sent.includes("/fi/carry-on?words="), sent);
      }
      const print = person.main.getByRole("button", { name: person.words("carry-on-print") });
      assert.equal(await print.count(), javascript ? 1 : 0, "a button only where it does something");

      await person.page.reload();
      assert.deepEqual(await shown(person), words, "a reload shows them again");
      await person.press(person.words("carry-on-kept-go"));
      assert.equal(await person.landing(), "arrival");
      assert.equal((await shown(person)).length, 0);
      await person.page.goBack();
      assert.equal((await shown(person)).length, 0, "the way back leads to no words");
      await person.open("/carry-on/words");
      assert.equal((await shown(person)).length, 0, "and they are not shown again");
      return { done, words, state: await person.memory() };
    });

    await site.visit({ javascript, viewport: PHONE }, async (person) => {
      await types(person, begun.words);
      await person.sees(person.words("home-title"));
      assert.ok(await person.says(person.words("carry-on-arrived-title")));
      assert.equal(await person.landing(), "arrival");
      await hasDone(person, begun.done);
    });

    // New words kill the old ones; the browsers go on.
    const renewed = await site.visit({ javascript, state: begun.state }, async (person) => {
      await person.open("/carry-on/words");
      await person.follow(person.words("carry-on-renew-title"), person.main);
      await person.press(person.words("carry-on-renew-yes"));
      const words = await shown(person);
      assert.notDeepEqual(words, begun.words);
      return words;
    });
    await site.visit({ javascript }, async (person) => {
      await types(person, begun.words);
      await person.isAskedAgain(person.main, person.words("carry-on-closed"));
      const field = person.page.getByRole("textbox", { name: person.words("carry-on-label") });
      assert.equal((await field.inputValue()).toLowerCase(), begun.words.join(" ").replace(/[äå]/g, "a").replaceAll("ö", "o"));
      await field.fill(renewed.join("\n"));
      await person.press(person.words("carry-on-go"));
      await hasDone(person, begun.done);
    });

    // Taken out of use they open nothing.
    await site.visit({ javascript, state: begun.state }, async (person) => {
      await person.open("/carry-on/words/revoke");
      await person.press(person.words("carry-on-revoke-yes"));
      assert.ok(await person.says(person.words("carry-on-revoked-title")));
      await hasDone(person, begun.done);
    });
    await site.visit({ javascript }, async (person) => {
      await types(person, renewed);
      assert.equal(person.status, 422);
    });
  });

  test(`a link fills the field in, one press goes on, and the address is clean then (${how})`, async () => {
    const words = await site.visit({ javascript }, async (person) => {
      await finishes(person, first);
      await person.open("/carry-on/words");
      return makesWords(person);
    });
    await site.visit({ javascript }, async (person) => {
      await person.open(`/carry-on?words=${words.join("-")}`);
      const field = person.page.getByRole("textbox", { name: person.words("carry-on-label") });
      assert.equal(await field.inputValue(), words.join(" "));
      if (javascript) assert.equal(person.place, "/fi/carry-on", "no word stays in the history");
      await person.press(person.words("carry-on-go"));
      await person.sees(person.words("home-title"));
    });
  });

  test(`two people in turn on one browser each keep theirs (${how})`, () =>
    site.visit({ javascript }, async (person) => {
      const { words } = person;
      await finishes(person, first);
      await person.open("/carry-on/words");
      const one = await makesWords(person);
      await person.follow(words("site-not-me"), person.page.getByRole("contentinfo"));
      assert.ok(await person.says(words("not-me-stays-words")));
      await person.press(words("not-me-yes-stays"));
      assert.ok(await person.says(words("not-me-done-stays-words")));

      await finishes(person, first);
      await finishes(person, second);
      await person.open("/carry-on/words");
      const other = await makesWords(person);
      await person.follow(words("site-finish"), person.page.getByRole("contentinfo"));
      assert.ok(await person.says(words("finish-stays-words")));
      await person.press(words("finish-yes-stays"));
      await person.sees(words("finish-done-stays-title"));

      for (const [theirs, done] of [[one, 1], [other, 2], [one, 1]]) {
        await types(person, theirs);
        await hasDone(person, done);
        await person.open("/not-me");
        await person.press(words("not-me-yes-stays"));
      }
    }));

  test(`words typed where somebody has begun: it is asked whose that is, and theirs and mine come together (${how})`, async () => {
    const words = await site.visit({ javascript }, async (person) => {
      await finishes(person, first);
      await person.open("/carry-on/words");
      return makesWords(person);
    });
    await site.visit({ javascript }, async (person) => {
      await finishes(person, second);
      await types(person, words);
      await person.sees(person.words("carry-on-whose-title"));
      await person.press(person.words("carry-on-mine"));
      assert.ok(await person.says(person.words("carry-on-joined")));
      await hasDone(person, 2);
    });
  });
}

LANGUAGES.forEach((language, place) => {
  for (const scheme of ["light", "dark"]) {
    const viewport = place % 2 === (scheme === "dark" ? 1 : 0) ? PHONE : undefined;

    test(`the pages of the words have no fault, fresh and after each step (${language}, ${scheme})`, async () => {
      const words = await site.visit({ language, scheme, viewport }, async (person) => {
        for (const path of ["/carry-on", "/carry-on/words", "/me"]) {
          await person.open(path);
          await hasNoFault(person);
        }
        await types(person, ["xyzzyq", "xyzzyw", "xyzzyr", "xyzzyt"]);
        assert.equal(person.status, 422);
        await hasNoFault(person);
        await isOfferedWords(person);
        await hasNoFault(person);
        await person.page.goBack();
        await hasNoFault(person);
        for (const path of ["/not-me", "/finish", "/carry-on", "/carry-on/words"]) {
          await person.open(path);
          await hasNoFault(person);
        }
        const words = await makesWords(person);
        await hasNoFault(person);
        await person.tabsThrough();
        assert.deepEqual(await person.smallTargets(), []);
        assert.deepEqual(await person.cutOffWhenSpaced(), []);
        await person.press(person.words("carry-on-kept-go"));
        await hasNoFault(person);
        for (const path of ["/carry-on/words/renew", "/carry-on/words/revoke", "/not-me", "/finish", "/help", "/me"]) {
          await person.open(path);
          await hasNoFault(person);
        }
        return words;
      });
      await site.visit({ language, scheme, viewport }, async (person) => {
        await finishes(person, second);
        await types(person, words);
        await hasNoFault(person);
        assert.deepEqual(await person.smallTargets(), []);
        await person.press(person.words("carry-on-mine"));
        await hasNoFault(person);
        await person.open("/finish");
        await person.press(person.words("finish-yes-stays"));
        await hasNoFault(person);
      });
    });
  }
});

test("on paper there are the words and the address, and nothing to press", () =>
  site.visit({}, async (person) => {
    await finishes(person, first);
    await person.open("/carry-on/words");
    const words = await makesWords(person);
    await person.page.emulateMedia({ media: "print" });
    const paper = await person.main.innerText();
    for (const word of words) assert.ok(paper.includes(word));
    assert.ok(paper.includes("/fi/carry-on"));
    for (const role of ["link", "button"]) assert.equal(await person.main.getByRole(role).count(), 0, role);
  }));

test("who only listens hears which words and in which order, where to type them, and what is wrong", () =>
  site.visit({ javascript: false }, async (person) => {
    const transcript = new Transcript();
    let words = [];
    const hears = async (stage, ...parts) => {
      const named = (phrase) => (words.includes(phrase) ? `(word ${words.indexOf(phrase) + 1})` : phrase);
      const plain = (phrase) => named(phrase).replace(/http:\/\/[\d.:]+/, "http://askel.example").replace(/\d+\.\d+\.20\d\d/g, "1.1.2027");
      transcript.add(stage, (await person.hears(...parts)).map(plain));
    };
    await person.open("/carry-on");
    await hears("fresh", "#main");
    await types(person, ["xyzzyq", "xyzzyw", "xyzzyr", "xyzzyt"]);
    await hears("strange words", "#error-summary", ".type-words");
    await finishes(person, first);
    await person.open("/carry-on/words");
    await hears("no words yet", "#main");
    words = await makesWords(person);
    await hears("words", "#main");
    await person.press(person.words("carry-on-kept-go"));
    await hears("kept", "#main");
    transcript.isAsReviewed("carry-on.fi");
  }));
