// Nothing that was typed is lost when the net or the server fails: it stays in the page, waits on this device where one
// can see it, and is sent again. Sending twice is harmless: the same form with the same answer is kept once.

const place = document.getElementById("unsent");
const reader = place.dataset.reader;
const QUEUE = "askel-unsent";

// On a device that several people use nothing is left when its window is closed.
const kept = document.getElementById("shared") ? sessionStorage : localStorage;
const load = () => {
  try {
    return JSON.parse(kept.getItem(QUEUE)) ?? [];
  } catch {
    return [];
  }
};
const store = (queue) => {
  try {
    if (queue.length) kept.setItem(QUEUE, JSON.stringify(queue));
    else kept.removeItem(QUEUE);
    return true;
  } catch {
    return false;
  }
};
const without = (entry) => load().filter((other) => other.action !== entry.action);

const say = (what, entries) => {
  for (const words of place.querySelectorAll("[data-say]")) words.hidden = words.dataset.say !== what;
  place.querySelector("ul").replaceChildren(...entries.map((entry) => item(entry, what)));
  for (const button of place.querySelectorAll("button")) button.hidden = entries.length === 0 || what === "sent";
  place.hidden = false;
};
const item = (entry, what) => {
  const line = document.createElement("li");
  line.append(Object.assign(document.createElement("a"), { href: entry.page, textContent: entry.title }));
  // What the server does not take, its writer can still read and copy.
  const typed = [...new URLSearchParams(entry.body)].filter(([name, value]) => name !== "form-key" && !name.startsWith("form_") && value);
  const text = typed.map(([, value]) => value).join(" · ");
  if (what === "refused") line.append(Object.assign(document.createElement("p"), { textContent: text }));
  return line;
};

// A form is sent the browser's own way, but only when the server can be reached; a copy waits here until it was.
const isReachable = () =>
  fetch("/health/live", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(8000) }).then(
    (answer) => answer.ok,
    () => false,
  );
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const button = event.submitter;
  if (event.defaultPrevented || !form.matches("form[data-queue]")) return;
  if (form.dataset.reached) return delete form.dataset.reached;
  event.preventDefault();
  const action = button?.formAction || form.action;
  const body = new URLSearchParams(new FormData(form, button)).toString();
  const entry = { action, body, reader, title: document.querySelector("h1").textContent, page: location.pathname, isOnItsWay: true };
  // The steps of a practice are kept nowhere, here neither.
  const isKept = !action.includes("/practice/") && store([...without(entry), entry]);
  if (await isReachable()) {
    form.dataset.reached = "true";
    return form.requestSubmit(button);
  }
  say(isKept ? "waiting" : "here", isKept ? load() : []);
  place.focus();
});

let isSending = false;
const isOwn = (entry) => entry.reader === reader;
const sendAll = async (isChosen = isOwn) => {
  const waiting = load();
  if (isSending || waiting.length === 0) return;
  isSending = true;
  let left = "";
  for (const entry of waiting.filter(isChosen)) {
    // Another window may have another reader by now: the server refuses what was not written by the one who is there.
    const headers = { "Content-Type": "application/x-www-form-urlencoded", "Askel-Reader": reader };
    const { action, body } = entry;
    const answer = await fetch(action, { method: "POST", body, headers, signal: AbortSignal.timeout(20000) }).catch(() => null);
    if (answer?.ok) store(without(entry));
    else left = answer && answer.status < 500 && answer.status !== 429 ? "refused" : "waiting";
  }
  isSending = false;
  const rest = load();
  if (rest.length) say(left || "other", rest);
  else say("sent", waiting);
};

place.querySelector("[data-do=send]").addEventListener("click", () => sendAll(() => true));
place.querySelector("[data-do=remove]").addEventListener("click", () => {
  store([]);
  place.hidden = true;
  document.getElementById("main").focus();
});

// Whoever was led here by the server, or is asked again for something, has sent it; all else is sent once more.
const [arrival] = performance.getEntriesByType("navigation");
if (arrival?.redirectCount > 0 || document.getElementById("error-summary")) store(load().filter((entry) => !entry.isOnItsWay));
sendAll();
addEventListener("pageshow", (event) => event.persisted && sendAll());
addEventListener("online", () => sendAll());
setInterval(() => load().some(isOwn) && sendAll(), 15000);
