// On a shared device the session ends by itself. A while before it asks whether anybody is there; one press goes on. What was typed
// is kept before it ends.
const place = document.getElementById("shared");
const warning = document.getElementById("shared-warning");
const [onward] = warning.querySelectorAll("[data-do=stay]");
const WARNED = 120_000;
const LAST = 8_000;

let end;
let asked;
const goesOnFor = (seconds) => {
  asked = Date.now();
  end = asked + seconds * 1000;
};
goesOnFor(Number(place.dataset.seconds));
const left = () => end - Date.now();

const stay = async () => {
  asked = Date.now();
  const reply = await fetch(place.dataset.stay, { method: "POST", body: new URLSearchParams() }).catch(() => null);
  const until = reply?.ok ? await reply.json().catch(() => null) : null;
  if (!until) return;
  goesOnFor(until.seconds);
  place.querySelector("[data-until]").textContent = until.said;
};

// Whoever writes is there, though no page is opened.
for (const kind of ["input", "keydown", "pointerdown"]) {
  document.addEventListener(kind, () => !warning.open && Date.now() - asked > 60_000 && stay(), { passive: true });
}

const keepTyped = (form) =>
  fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: AbortSignal.timeout(6000) });
const leave = async () => {
  clearInterval(watch);
  await Promise.allSettled([...document.querySelectorAll("form[data-queue]")].map(keepTyped));
  place.querySelector("form").submit();
};

onward.addEventListener("click", async () => {
  await stay();
  if (left() > WARNED) return warning.close();
  onward.hidden = true;
  warning.querySelector("[data-over]").hidden = false;
});
warning.addEventListener("cancel", (event) => {
  event.preventDefault();
  onward.click();
});

const look = () => {
  if (left() <= LAST) return leave();
  if (left() <= WARNED && !warning.open) {
    warning.showModal();
    document.title = `${warning.dataset.title} – ${document.title}`;
  }
};
const watch = setInterval(look, 1000);
document.addEventListener("visibilitychange", () => !document.hidden && look());
addEventListener("pageshow", (event) => event.persisted && location.reload());
