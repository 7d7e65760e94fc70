// Courtesies for pages that work without them. Nothing here decides, stores or hides anything.

// After an answer or a form that was not accepted: reading goes on from what the server says first.
const hash = decodeURIComponent(location.hash.slice(1));
const first = document.getElementById("error-summary") ?? document.getElementById(hash);
if (first?.matches(".error-summary, .result, [tabindex='-1']")) first.focus();

// The same button pressed twice in a row sends once. Another button, a form that came back or a connection that
// failed goes through: the second press is let by after two seconds at the latest.
const sent = new WeakMap();
document.addEventListener("submit", (event) => {
  // unsent.js presses once more for the person, when it knows that the server can be reached.
  if (event.target.dataset.reached) return;
  const last = sent.get(event.target);
  const now = performance.now();
  if (last && last.button === event.submitter && now - last.at < 2000) event.preventDefault();
  else sent.set(event.target, { button: event.submitter, at: now });
});
addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form").forEach((form) => sent.delete(form));
});

// Escape closes the disclosure that one is in, where its word can be seen, and goes back to it.
document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && !event.defaultPrevented && event.target.closest?.("details.fold[open]");
  const word = open && open.querySelector("summary");
  if (!word?.offsetParent) return;
  open.open = false;
  word.focus();
});

// Browsers that cannot show a closed disclosure's content by style get it opened where there is room.
if (!CSS.supports("selector(::details-content)")) {
  const wide = matchMedia("(min-width: 60rem)");
  const folds = document.querySelectorAll(":root:not([data-calm]) details.fold, .site-header details.fold");
  const unfold = () => folds.forEach((fold) => (fold.open = wide.matches));
  wide.addEventListener("change", unfold);
  unfold();
}

// A word of the glossary leads to what it means, unfolded.
const unfoldTerm = () => document.querySelector("details.term:target")?.setAttribute("open", "");
addEventListener("hashchange", unfoldTerm);
unfoldTerm();

// A button that prints is there only where it works.
for (const row of document.querySelectorAll(".print-button")) {
  row.hidden = false;
  row.querySelector("button").addEventListener("click", () => print());
}
