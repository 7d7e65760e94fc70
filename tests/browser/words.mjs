// The words of the interface, from the files that the program itself uses.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const FOLDER = path.resolve(import.meta.dirname, "../../i18n");
const known = new Map();

/** A function from a key (and its variables) to words in this language; simple forms fall back to their base. */
export function wordsOf(language) {
  if (!known.has(language)) known.set(language, read(language));
  return known.get(language);
}

function read(language) {
  const bundle = new FluentBundle(language.split("-")[0], { useIsolating: false });
  for (const code of new Set([language.split("-")[0], language])) {
    const text = readFileSync(path.join(FOLDER, `${code}.ftl`), "utf8");
    bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return (key, variables = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    assert.ok(pattern, `i18n has no "${key}" for ${language}`);
    const errors = [];
    const words = bundle.formatPattern(pattern, variables, errors);
    assert.deepEqual(errors, [], `"${key}" in ${language}`);
    return words;
  };
}
