// A button beside each password shows what is typed, and hides it again; it is hidden when the form is sent.

for (const form of document.querySelectorAll("form.passwords")) {
  for (const field of form.querySelectorAll("input[type=password]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.setAttribute("aria-controls", field.id);
    const label = field.labels[0].textContent;
    const show = (isShown) => {
      field.type = isShown ? "text" : "password";
      button.textContent = isShown ? form.dataset.hide : form.dataset.show;
      button.setAttribute("aria-label", `${button.textContent}: ${label}`);
    };
    show(false);
    button.addEventListener("click", () => show(field.type === "password"));
    form.addEventListener("submit", () => show(false));
    const line = document.createElement("div");
    line.className = "row";
    line.append(button);
    field.after(line);
  }
}
