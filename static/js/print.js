// The button that prints the page: there only where it can do something.

const place = document.querySelector("[data-show=print]");
place.hidden = false;
place.querySelector("button").addEventListener("click", () => print());
