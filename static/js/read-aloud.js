// Reads the page aloud with the device's own voices, sentence by sentence, and shows which one is read. offer-aloud.js loads
// it where it is offered and "More" is unfolded; nothing is read before it is asked for.

const place = document.querySelector(".aloud");
const text = document.querySelector("article .prose");
const speech = window.speechSynthesis;
const [play, stop] = ["play", "stop"].map((what) => place.querySelector(`[data-do=${what}]`));
const [speed, follow] = ["select", "input"].map((control) => place.querySelector(control));
const failed = place.querySelector("[data-say=failed]");

/** Each of these is read by itself. */
const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, blockquote, pre, legend, label, summary, div";
/** What is pressed or filled in, what belongs to it, and what is only for the eye. */
const SILENT =
  "button, select, textarea, script, svg, video, audio, summary, .field label:not(.question), .who-reads, .media-ways, " +
  ".device, .footnote-reference, [aria-hidden=true]";

const isShown = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** The text in the order of reading, in pieces of one block and one language; each with its text nodes. */
function pieces() {
  const found = [];
  for (const root of [document.querySelector("h1"), text]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest(SILENT) || !isShown(element)) continue;
      const block = element.closest(BLOCKS);
      const lang = element.closest("[lang]").lang;
      const last = found.at(-1);
      if (last?.block === block && last.lang === lang) last.nodes.push(node);
      else found.push({ block, lang, nodes: [node] });
    }
  }
  return found;
}

/** The sentences of a piece, each with the place where it stands. */
function sentences({ lang, nodes }) {
  const whole = nodes.map((node) => node.data).join("");
  const at = (offset) => {
    for (const node of nodes) {
      if (offset <= node.length) return [node, offset];
      offset -= node.length;
    }
    return [nodes.at(-1), nodes.at(-1).length];
  };
  const parts = Intl.Segmenter
    ? [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(whole)]
    : [{ segment: whole, index: 0 }];
  return parts
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => {
      const begin = index + segment.length - segment.trimStart().length;
      const range = new Range();
      range.setStart(...at(begin));
      range.setEnd(...at(begin + segment.trim().length));
      return { text: segment.trim().replace(/\s+/g, " "), lang, range };
    });
}

let queue = [];
let next = 0;
let state = "idle";
/** What the button does next. */
const DOES = { idle: "play", reading: "pause", paused: "resume" };
/** The utterance that counts; it is held here because some browsers lose one that nobody holds. */
let spoken;

function become(newState) {
  state = newState;
  play.textContent = play.dataset[DOES[state]];
  if (state === "idle" && stop === document.activeElement) play.focus();
  stop.hidden = state === "idle";
}

function mark(range) {
  if (!window.Highlight || !CSS.highlights) return;
  if (range) CSS.highlights.set("read-aloud", new Highlight(range));
  else CSS.highlights.delete("read-aloud");
}

/** Brings what is read into view, where that is wished and it is not there. */
function goAlong(range) {
  const { top, bottom } = range.getBoundingClientRect();
  if (!follow.checked || (top >= 0 && bottom <= innerHeight)) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches || document.documentElement.dataset.calm;
  scrollBy({ top: top - innerHeight / 3, behavior: isStill ? "instant" : "smooth" });
}

function read() {
  const sentence = queue[next];
  if (!sentence) return end();
  mark(sentence.range);
  goAlong(sentence.range);
  let voice = voiceOf(sentence.lang);
  let words = sentence.text;
  if (!voice) {
    voice = voiceOf(language);
    words = place.dataset.skipped.replace("{language}", new Intl.DisplayNames(language, { type: "language" }).of(sentence.lang));
    while (queue[next + 1]?.lang === sentence.lang) next++;
  }
  if (!voice) return end("failed");
  const utterance = new SpeechSynthesisUtterance(words);
  Object.assign(utterance, { voice, lang: voice.lang, rate: Number(speed.value) });
  utterance.onend = () => {
    if (spoken !== utterance) return;
    next++;
    read();
  };
  utterance.onerror = () => spoken === utterance && end("failed");
  spoken = utterance;
  speech.speak(utterance);
}

/** A pause keeps the sentence and reads it again from its beginning, which every browser can. */
function hush() {
  spoken = null;
  speech.cancel();
}

function end(fault) {
  hush();
  mark(null);
  next = 0;
  failed.hidden = !fault;
  become("idle");
}

play.addEventListener("click", () => {
  if (state === "reading") {
    hush();
    return become("paused");
  }
  if (state === "idle") queue = pieces().flatMap(sentences);
  failed.hidden = true;
  become("reading");
  read();
});
stop.addEventListener("click", () => end());
speed.addEventListener("change", () => {
  if (state !== "reading") return;
  hush();
  read();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && state !== "idle") end();
});
addEventListener("pagehide", () => state !== "idle" && end());

/** How to find the device's own voice of a language, and the language of the page. */
let voiceOf, language;

/** From here on it works, so its controls are shown. */
export function begin(finder, ofPage) {
  [voiceOf, language] = [finder, ofPage];
  place.hidden = false;
}
