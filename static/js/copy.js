// A button that copies what stands in a field is there only where it works.

for (const item of document.querySelectorAll(".copy-button")) {
  if (!navigator.clipboard) continue;
  item.hidden = false;
  item.querySelector("button").addEventListener("click", async () => {
    const field = document.getElementById(item.dataset.copy);
    await navigator.clipboard.writeText(field.value);
    item.querySelector("[role=status]").textContent = item.dataset.copied;
  });
}
