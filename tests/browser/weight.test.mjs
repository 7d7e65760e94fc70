// A page is light: it comes quickly on a slow connection, too.

import assert from "node:assert/strict";
import test from "node:test";
import { courseIn } from "./course.mjs";
import { LANGUAGES, serve } from "./harness.mjs";

const site = serve();
/** HTML with the drawings in it, style sheet and script, as they travel. */
const PARTS = ["document", "stylesheet", "script"];
const MOST = 30 * 1024;

for (const language of LANGUAGES) {
  test(`the first view of every content page brings at most 30 KB (${language})`, async (t) => {
    const weights = [];
    for (const { id, path } of courseIn(language).pages) {
      // Nobody has been here before: nothing is kept in the browser.
      await site.visit({ language }, async (person) => {
        const requests = [];
        person.page.on("request", (request) => requests.push(request));
        await person.open(path);
        const parts = requests.filter((request) => PARTS.includes(request.resourceType()));
        assert.ok(parts.length >= 3, "page, style sheet and script are counted");
        const sizes = await Promise.all(parts.map((request) => request.sizes()));
        const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
        weights.push({ id, bytes });
      });
    }
    const heaviest = weights.reduce((most, one) => (one.bytes > most.bytes ? one : most));
    t.diagnostic(`heaviest: ${heaviest.id}, ${(heaviest.bytes / 1024).toFixed(1)} KB`);
    assert.deepEqual(weights.filter(({ bytes }) => bytes > MOST), []);
  });
}
