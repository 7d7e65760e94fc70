// The two steps by which trainers and administrators sign in: a link of the console, and the code of an app.

import { createHmac } from "node:crypto";

/** The code of an app (RFC 6238), so many steps of 30 seconds from now. */
export function code(secret, steps = 0) {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac("sha1", key).update(counter).digest();
  return String((hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Does the first step, by a link of the console. */
export async function signsIn(person, link) {
  await person.page.goto(link);
  await person.press(person.words("link-go"));
}

/** The key of the page as text, as somebody types it off. */
export const key = async (person) => (await person.page.locator(".key").innerText()).replace(/\s/g, "");

/** Types a code by keyboard alone. */
export async function types(person, typed) {
  await person.page.getByRole("textbox", { name: person.words("second-label") }).focus();
  await person.page.keyboard.type(typed);
  await person.leads(() => person.page.keyboard.press("Enter"));
}

/** Sets the second step up; the key, and the codes on paper. */
export async function setsUp(person) {
  const secret = await key(person);
  await types(person, code(secret));
  await person.sees(person.words("recovery-title"));
  return { secret, paper: await person.page.locator(".codes li").allInnerTexts() };
}
