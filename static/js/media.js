// A moment of a transcript plays in the player on the page, which without this opens the file at that moment. Nothing
// plays that was not asked for.

const player = (element) => element.closest(".media")?.querySelector("video, audio");

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".transcript a[data-second]");
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const media = link && plain && player(link);
  if (!media) return;
  event.preventDefault();
  media.currentTime = Number(link.dataset.second);
  media.focus();
  media.play().catch(() => {});
});

// An address that names a moment has its transcript open and the player ready there.
const lead = () => {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!place?.matches(".cues")) return;
  place.closest("details").open = true;
  place.scrollIntoView();
  const media = player(place);
  if (media?.paused) media.currentTime = Number(place.dataset.start);
};
addEventListener("hashchange", lead);
lead();
