// What a screen reader says, kept in transcripts/ for people to read and to judge: UPDATE=1 writes the files anew.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(import.meta.dirname, "transcripts");

/** What is heard in one story, stage by stage. */
export class Transcript {
  #stages = [];

  /** At this stage these phrases are heard. */
  add(stage, phrases) {
    this.#stages.push([`== ${stage}`, ...phrases].join("\n"));
  }

  /** It is word by word what it was when it was last read and judged. */
  isAsReviewed(name) {
    const file = path.join(FOLDER, `${name}.txt`);
    const now = `${this.#stages.join("\n\n")}\n`;
    if (process.env.UPDATE) {
      mkdirSync(FOLDER, { recursive: true });
      return writeFileSync(file, now);
    }
    const before = existsSync(file) ? readFileSync(file, "utf8") : "";
    const differences = compare(before.split("\n"), now.split("\n"));
    assert.ok(before === now, `${name} is heard differently (read it, then UPDATE=1 keeps it):\n${differences.join("\n")}`);
  }
}

/** The lines that went (-) and came (+), each with the lines around it that stayed. */
function compare(before, now) {
  // Lengths of the longest common rest from each pair of places.
  const common = Array.from({ length: before.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i][j] = before[i] === now[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const lines = [];
  for (let i = 0, j = 0; i < before.length || j < now.length; ) {
    if (i < before.length && j < now.length && before[i] === now[j]) lines.push(`  ${before[(i++, j++)]}`);
    else if (j >= now.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) lines.push(`- ${before[i++]}`);
    else lines.push(`+ ${now[j++]}`);
  }
  const isNear = (_, place) => lines.slice(Math.max(0, place - 2), place + 3).some((line) => !line.startsWith("  "));
  return lines.filter(isNear);
}
