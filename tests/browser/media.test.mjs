// The video of the shipped course: nothing plays by itself, and whoever does not hear, see or play it misses nothing.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { LANGUAGES, PHONE, serve } from "./harness.mjs";

const site = serve();
const PATH = courseIn("fi").page("kaksivaiheinen").path;

/** The figure of the video, and its parts. */
function clip(person) {
  const figure = person.page.locator("figure.media");
  return {
    figure,
    video: figure.locator("video"),
    transcript: figure.locator("details.transcript"),
    moments: figure.locator(".cues a"),
    download: figure.locator("a[download]"),
  };
}

/** The requests for the video itself from now on. */
function askedFor(person) {
  const asked = [];
  person.page.on("request", (request) => {
    if (new URL(request.url()).pathname.endsWith(".mp4")) asked.push(request);
  });
  return asked;
}

LANGUAGES.forEach((language, place) => {
  const looks = { language, viewport: place % 2 ? PHONE : undefined, scheme: place < 2 ? "light" : "dark" };

  test(`before it plays the page says what a video is, and nothing plays by itself (${language})`, () =>
    site.visit(looks, async (person) => {
      const asked = askedFor(person);
      await person.open(PATH);
      const { figure, video, download } = clip(person);
      const facts = await figure.locator("figcaption").innerText();
      assert.match(facts, new RegExp(`^.+\\n${person.words("media-video")}, \\d+\\ss, \\d+\\sk`), "name, kind, length, size");
      const poster = await video.getAttribute("poster");
      assert.equal((await person.page.request.get(poster)).headers()["content-type"], "image/jpeg");
      assert.match(await download.innerText(), /\(\d+\sk.+\)/, "the size of what would be loaded");
      await video.scrollIntoViewIfNeeded();
      await person.page.waitForTimeout(500);
      const state = await video.evaluate(({ paused, currentTime, autoplay }) => ({ paused, currentTime, autoplay }));
      assert.deepEqual(state, { paused: true, currentTime: 0, autoplay: false });
      assert.deepEqual(asked, [], "a video that nobody plays costs nobody anything");
    }));

  test(`a video has captions in four languages, the reader's own first (${language})`, () =>
    site.visit(looks, async (person) => {
      await person.open(PATH);
      const tracks = await clip(person).video.evaluate(async (video) => {
        const load = (element) => {
          const isLoaded = new Promise((resolve) => element.addEventListener("load", resolve));
          element.track.mode = "hidden";
          return element.readyState === 2 ? undefined : isLoaded;
        };
        const elements = [...video.querySelectorAll("track")];
        await Promise.all(elements.map(load));
        return elements.map(({ kind, label, track }) => ({ kind, label, cues: track.cues.length }));
      });
      assert.ok(tracks.every(({ cues }) => cues >= 8), "every track has its texts");
      const of = (kind) => tracks.filter((track) => track.kind === kind).map(({ label }) => label);
      const names = LANGUAGES.map((code) => person.wordsOf(code)("language-name"));
      for (const kind of ["captions", "descriptions"]) {
        assert.deepEqual(of(kind).toSorted(), names.toSorted());
        assert.equal(of(kind)[0], person.words("language-name"));
      }
    }));

  test(`the page of a video has no fault, with its text open too (${language})`, () =>
    site.visit(looks, async (person) => {
      await person.open(PATH);
      await person.isValid();
      const { transcript } = clip(person);
      await transcript.locator("summary").click();
      assert.ok((await transcript.innerText()).includes(person.words("media-seen")), "what is shown is said in words");
      await person.isAccessible();
      await person.fitsTheWidth();
      assert.deepEqual(await person.cutOffWhenSpaced(), []);
    }));
});

test("a moment of the text plays on the page, and only then is the video loaded, in parts", () =>
  site.visit({}, async (person) => {
    const asked = askedFor(person);
    await person.open(PATH);
    const { video, transcript, moments } = clip(person);
    await transcript.locator("summary").click();
    const moment = moments.nth(4);
    const second = Number(await moment.getAttribute("data-second"));
    assert.match(await moment.getAttribute("href"), new RegExp(`\\.mp4#t=${second}$`));
    await moment.click();
    await person.page.waitForFunction(
      (second) => {
        const { currentTime, paused } = document.querySelector("video");
        return !paused && currentTime > second && currentTime < second + 20;
      },
      second,
    );
    await video.evaluate((video) => video.pause());
    assert.ok(person.place.endsWith(PATH), "the page stays");
    const answers = await Promise.all(asked.map(async (request) => (await request.response())?.status()));
    assert.deepEqual([...new Set(answers)], [206]);
  }));

test("a moment that was found by its words waits at its place", () =>
  site.visit({}, async (person) => {
    await person.open(`${PATH}?play=tunnistus-35s#tunnistus-35s`);
    const { video, transcript } = clip(person);
    assert.ok(await transcript.evaluate((details) => details.open));
    await person.page.waitForFunction(() => document.querySelector("video").currentTime === 35);
    assert.ok(await video.evaluate((video) => video.paused));
    assert.equal(await person.page.locator("#tunnistus-35s").evaluate((place) => place.matches(":target")), true);
  }));

test("without JavaScript a moment of the text opens the video there", () =>
  site.visit({ javascript: false, viewport: PHONE }, async (person) => {
    await person.open(PATH);
    await person.isAccessible();
    const { video, transcript, moments } = clip(person);
    assert.ok(await video.evaluate((video) => video.controls), "the browser's own controls");
    await transcript.locator("summary").click();
    const second = await moments.nth(4).getAttribute("data-second");
    await moments.nth(4).click();
    await person.page.waitForURL(new RegExp(`/tunnistus\\.mp4#t=${second}$`));
  }));

test("the keyboard goes through the page of a video", () =>
  site.visit({}, async (person) => {
    await person.open(PATH);
    await clip(person).transcript.locator("summary").click();
    await person.tabsThrough();
    assert.deepEqual(await person.smallTargets(), []);
  }));

test("the file is sent whole and in parts", () =>
  site.visit({}, async (person) => {
    await person.open(PATH);
    const address = `${site.origin}${await clip(person).download.getAttribute("href")}`;
    const whole = await fetch(address);
    assert.equal(whole.status, 200);
    const size = (await whole.arrayBuffer()).byteLength;
    const part = await fetch(address, { headers: { Range: "bytes=1000-1999" } });
    assert.equal(part.status, 206);
    assert.equal(part.headers.get("content-range"), `bytes 1000-1999/${size}`);
    assert.equal((await part.arrayBuffer()).byteLength, 1000);
  }));
