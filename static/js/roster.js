// A file of a list is read into the field of the list, so that it is seen before it is sent. Spreadsheets of many a computer
// write Windows-1252 still; what is no UTF-8 is read as that.

const row = document.querySelector(".roster-file");
const list = document.getElementById("list");
row.hidden = false;
row.querySelector("input").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  if (!file) return;
  const bytes = await file.slice(0, 64 * 1024).arrayBuffer();
  try {
    list.value = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    list.value = new TextDecoder("windows-1252").decode(bytes);
  }
  list.focus();
});
