// Suggestions below a search box while one types: a combobox with a list and manual selection (WAI-ARIA Authoring
// Practices). Choosing one searches for it, so that a choice always does the same. Whoever does not want them turns them
// off in "Text and colours"; then this is not even loaded.

/** Letters from which on suggestions are asked for, and milliseconds of rest before that. */
const LETTERS = 2;
const REST = 150;

const words = document.querySelector("form[data-suggest]")?.dataset;
const known = new Map();

/** What may be searched for; nothing where the server cannot be asked. */
async function suggestions(typed, signal) {
  if (!known.has(typed)) {
    const response = await fetch(`${words.suggest}&q=${encodeURIComponent(typed)}`, { signal });
    if (!response.ok) return [];
    const found = (await response.json()).suggestions;
    // Nothing may only mean that the search is still being prepared.
    if (found.length === 0) return found;
    known.set(typed, found);
  }
  return known.get(typed);
}

const element = (name, attributes) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

function suggestIn(form, number) {
  const input = form.elements.q;
  const list = element("ul", { id: `suggestions-${number}`, role: "listbox", "aria-label": words.suggestLabel, class: "suggestions" });
  const status = element("p", { role: "status", class: "visually-hidden" });
  let active = -1;
  let rest, asked;

  // A search field may not be a combobox (ARIA in HTML); a text field may.
  input.type = "text";
  input.enterKeyHint = input.inputMode = "search";
  for (const [key, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }))
    input.setAttribute(key, value);
  list.hidden = true;
  input.closest(".search").append(list, status);

  const point = (at) => {
    active = at;
    [...list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (at < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at].scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    clearTimeout(rest);
    asked?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    status.textContent = "";
    point(-1);
  };
  const choose = (option) => {
    input.value = option.textContent;
    close();
    form.requestSubmit();
  };
  const show = (found) => {
    const options = found.map((text, place) => {
      const option = element("li", { id: `${list.id}-${place}`, role: "option", "aria-selected": "false" });
      option.textContent = text;
      return option;
    });
    list.replaceChildren(...options);
    if (options.length === 0) return close();
    point(-1);
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    status.textContent = `${words.suggestCount}: ${options.length}`;
  };
  const ask = async () => {
    const typed = input.value.trim();
    if (typed.length < LETTERS) return close();
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    // Without an answer the box is what it was: a box.
    const found = await suggestions(typed.toLowerCase(), signal).catch(() => []);
    if (!signal.aborted && document.activeElement === input) show(found.filter((text) => text.toLowerCase() !== typed.toLowerCase()));
  };

  input.addEventListener("input", () => {
    clearTimeout(rest);
    rest = setTimeout(ask, REST);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = list.hidden ? 0 : list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.altKey) {
      event.preventDefault();
      if (count > 0) point(((active + 1 + step + count + 1) % (count + 1)) - 1);
      else if (step > 0) ask();
    } else if (event.key === "Enter" && count > 0 && active >= 0) {
      event.preventDefault();
      choose(list.children[active]);
    } else if (event.key === "Escape" && count > 0) {
      event.preventDefault();
      close();
    } else if (active >= 0 && ["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) {
      point(-1);
    }
  });
  input.addEventListener("blur", close);
  form.addEventListener("submit", close);
  // The focus stays in the box while an option is pressed.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
}

if (words) document.querySelectorAll('.search input[name="q"]').forEach((input, number) => suggestIn(input.form, number));
