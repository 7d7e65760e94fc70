// A button that copies a list is there only where it works.
for (const row of document.querySelectorAll(".copy-button")) {
  if (!navigator.clipboard) continue;
  row.hidden = false;
  const said = row.querySelector("[data-said]");
  row.querySelector("button").addEventListener("click", async () => {
    const lines = [...document.getElementById(row.dataset.copies).children].map((line) => line.textContent.trim());
    await navigator.clipboard.writeText(lines.join("\n"));
    said.textContent = said.dataset.said;
  });
}
