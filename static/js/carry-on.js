// Courtesies for the pages of the four words, which work without them.

// Words that came in a link stay neither in the address nor in the history of a shared computer.
if (new URLSearchParams(location.search).has("words")) history.replaceState(null, "", location.pathname + location.hash);

// Paper is one of the ways to take words along; the button is there only where it can do something.
const printing = document.getElementById("print-words");
if (printing) {
  printing.hidden = false;
  printing.querySelector("button").addEventListener("click", () => print());
}
