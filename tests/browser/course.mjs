// The shipped course as its authors wrote it: pages, and exercises with what is right and what is said to each option.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { wordsOf } from "./words.mjs";

export const COURSE = "turvallisesti-verkossa";
const FOLDER = path.resolve(import.meta.dirname, "../../courses", COURSE);

/** A course in one language: `title`, `path`, `pages` in their order, `page(id)`. */
export function courseIn(language) {
  const folder = path.join(FOLDER, language);
  const modules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = modules.flatMap(({ name }) => readdirSync(path.join(folder, name)).map((file) => path.join(name, file)));
  const pages = names
    .filter((name) => path.basename(name) !== "module.md")
    .sort()
    .map((name) => page(language, readFileSync(path.join(folder, name), "utf8"), idOf(name)));
  return {
    title: titleOf(readFileSync(path.join(folder, "course.md"), "utf8")),
    path: `/courses/${COURSE}`,
    pages,
    page: (id) => pages.find((page) => page.id === id),
  };
}

const idOf = (name) => path.basename(name, ".md").replace(/^\d+-/, "");
const titleOf = (text) => /^title = "(.*)"$/m.exec(text)[1];

function page(language, text, id) {
  const blocks = [...text.matchAll(/^```gift\n([^]*?)^```/gm)];
  const exercises = blocks.map(([, gift]) => exercise(language, gift.trim())).filter((exercise) => exercise);
  return { id, title: titleOf(text), path: `/courses/${COURSE}/${id}`, exercises };
}

/**
 * Choices, statements and words, as the shipped course writes them: an exercise has a `kind`, and ways to answer it `right`
 * and `wrong`. Numbers, pairs and gaps are none of these (`kinds.mjs` has each kind).
 */
function exercise(language, gift) {
  const [, id, prompt, body, behind] = /^::(.+?)::\s*([^]*?)\s*\{([^]*)\}([^]*)$/.exec(gift);
  const [answers] = body.split("####");
  if (behind.trim() || answers.startsWith("#") || answers.includes("->")) return null;
  const judgement = /^(TRUE|FALSE)/.exec(answers);
  if (judgement) return { id, prompt: plain(prompt), kind: "radio", ...judged(language, judgement[1], answers) };
  const options = [...answers.matchAll(/^([=~])(?:%(-?[\d.]+)%)?(.*?)(?:#(.*))?$/gm)].map(
    ([, sign, weight, text, feedback]) => ({
      sign,
      text: plain(text),
      feedback: plain(feedback ?? ""),
      isRight: weight ? Number(weight) > 0 : sign === "=",
    }),
  );
  assert.ok(options.length, `no answers in ${gift}`);
  const right = options.filter((option) => option.isRight);
  const wrong = options.filter((option) => !option.isRight);
  if (options.every(({ sign }) => sign === "=")) {
    const other = options.find(({ text }) => text === "*");
    return { id, prompt: plain(prompt), kind: "textbox", right: [right[0]], wrong: [{ text: "xyz", feedback: other?.feedback ?? "" }] };
  }
  const kind = right.length > 1 ? "checkbox" : "radio";
  return { id, prompt: plain(prompt), kind, right, wrong: [wrong[0]] };
}

function judged(language, is, answers) {
  const words = wordsOf(language);
  const [, toWrong, toRight] = answers.split("#").map(plain);
  const [right, wrong] = is === "TRUE" ? ["exercise-true", "exercise-false"] : ["exercise-false", "exercise-true"];
  return {
    right: [{ text: words(right), feedback: toRight }],
    wrong: [{ text: words(wrong), feedback: toWrong }],
  };
}

const plain = (text) => text.replace(/\\(.)/g, "$1").trim();
