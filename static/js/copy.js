// A button that copies a list or what stands in a field is there only where it works.
for (const row of document.querySelectorAll(".copy-button")) {
  if (!navigator.clipboard) continue;
  row.hidden = false;
  const said = row.querySelector("[data-said]");
  const source = document.getElementById(row.dataset.copies);
  row.querySelector("button").addEventListener("click", async () => {
    const text = source.value ?? [...source.children].map((line) => line.textContent.trim()).join("\n");
    await navigator.clipboard.writeText(text);
    said.textContent = said.dataset.said;
  });
}
