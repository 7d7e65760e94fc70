// What runs inside a page to see it as a person would. These functions are sent to the browser: each stands for itself.

/** What has the focus. */
export function focusedPart() {
  const element = document.activeElement;
  const name = element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText ?? "";
  return {
    name: name.replace(/\s+/g, " ").trim(),
    isInMain: Boolean(element.closest("main")),
    exercise: element.closest("main section[id]")?.id ?? null,
  };
}

/** Numbers what the Tab key should stop at and remembers how it looks before; returns how many stops there are. */
export function numberStops() {
  const looks = (element) => {
    const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
    return JSON.stringify([outline, boxShadow, borderColor, backgroundColor]);
  };
  window.looksOfStop = (element) => [element, element.parentElement, ...(element.labels ?? [])].map(looks).join();
  const groups = new Set();
  const isStop = (element) => {
    if (element.tabIndex < 0 || element.disabled) return false;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
    if (element.type !== "radio") return true;
    // One stop for a group: the chosen one, else the first.
    const group = [...document.getElementsByName(element.name)];
    const stop = group.find((radio) => radio.checked) ?? group[0];
    return element === stop && !groups.has(element.name) && groups.add(element.name);
  };
  const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, video[controls], audio[controls], [tabindex]")];
  window.stops = stops.filter(isStop);
  window.before = new Map(window.stops.map((element) => [element, window.looksOfStop(element)]));
  document.activeElement.blur();
  window.getSelection().removeAllRanges();
  return window.stops.length;
}

/** The number of the stop that has the focus (-1: none), and what is wrong with how it shows. */
export function stopNow() {
  const element = document.activeElement;
  const number = window.stops.indexOf(element);
  if (number < 0) return { number, what: element.outerHTML.slice(0, 120), isBody: element === document.body };
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isInView = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
  const faults = [];
  if (window.before.get(element) === window.looksOfStop(element)) faults.push("looks the same with the focus");
  if (!isInView) faults.push("is out of sight");
  return { number, what: element.outerHTML.slice(0, 120), faults };
}

/** What can be pressed and is smaller than 44 × 44 CSS pixels; links inside a text are as high as its lines. */
export function smallTargets() {
  const LEAST = 43.5;
  const found = [];
  const isInText = (element) => {
    if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false;
    const around = element.closest("p, li, dd, td, h1, h2, h3, figcaption");
    return around !== null && around.innerText.trim().length > element.innerText.trim().length;
  };
  for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0;
    if (!isSeen || isInText(element)) continue;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center" });
    const parts = [element, ...(element.labels ?? [])];
    const boxes = parts.map((part) => part.getBoundingClientRect());
    const side = (least, most) => Math.max(...boxes.map(most)) - Math.min(...boxes.map(least));
    const width = side((box) => box.left, (box) => box.right);
    const height = side((box) => box.top, (box) => box.bottom);
    if (width >= LEAST && height >= LEAST) continue;
    // The part that answers to a press may be larger than the box, as on a card.
    const { left, top, right, bottom } = boxes[0];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const corners = [[-21, 0], [21, 0], [0, -21], [0, 21]].map(([dx, dy]) => document.elementFromPoint(x + dx, y + dy));
    if (corners.every((hit) => hit && parts.some((part) => part.contains(hit)))) continue;
    found.push(`${width.toFixed()} × ${height.toFixed()}: ${element.outerHTML.slice(0, 120)}`);
  }
  return found;
}

/** Sets the text wider (WCAG 2.2 SC 1.4.12) and finds what is cut off by its box, or runs out of a button. */
export function cutOffWhenSpaced() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets = [sheet];
  const found = [];
  for (const element of document.querySelectorAll("body *:not(svg, svg *)")) {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    const isHiddenForEyes = position === "absolute" && (clipPath !== "none" || element.clientWidth <= 1);
    if (isHiddenForEyes || !element.checkVisibility() || !element.innerText?.trim()) continue;
    const isButton = element.matches("button, .button, summary");
    const isWider = element.scrollWidth > element.clientWidth + 1 && (isButton || ["hidden", "clip"].includes(overflowX));
    const isHigher = element.scrollHeight > element.clientHeight + 1 && ["hidden", "clip"].includes(overflowY);
    if (getComputedStyle(element).display !== "inline" && (isWider || isHigher)) found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}

/** What a screen reader says of these parts, each read from its beginning to its end. */
export async function readAloud(selectors) {
  const { virtual } = await import("/screen-reader.js");
  // What this reader does not know of HTML, and the others do: a button and a heading are one thing, values of buttons and
  // options are not for people, and what is folded away is not there.
  for (const one of document.querySelectorAll("button, h2, h3")) one.replaceChildren(one.textContent);
  for (const control of document.querySelectorAll("button, option")) control.removeAttribute("value");
  for (const summary of document.querySelectorAll("summary")) {
    const { open, children } = summary.parentElement;
    summary.setAttribute("role", "button");
    summary.setAttribute("aria-expanded", open);
    if (!open) [...children].forEach((child) => (child.hidden = child !== summary));
  }
  const phrases = [];
  for (const selector of selectors) {
    await virtual.start({ container: document.querySelector(selector) });
    const first = await virtual.lastSpokenPhrase();
    do await virtual.next();
    while ((await virtual.lastSpokenPhrase()) !== first);
    phrases.push(...(await virtual.spokenPhraseLog()).slice(0, -1));
    await virtual.stop();
  }
  // Screen readers pass over paragraphs, emphasis and the ends of small things, and do not say as text or picture what
  // they have just said as the name of a control.
  const isPassedOver = /^(end of )?(paragraph|strong|emphasis|code|term|definition)$|^end of (combobox|heading|textbox|listitem)/;
  const isNamed = /^(radio|checkbox|button|combobox|textbox|group),/;
  const said = [document.title];
  for (const phrase of phrases.filter((phrase) => !isPassedOver.test(phrase))) {
    const isSaidAgain = isNamed.test(said.at(-1)) && said.at(-1).includes(phrase.replace(/^image, /, ""));
    if (!isSaidAgain || phrase.startsWith("end of ")) said.push(phrase);
  }
  return said;
}
