// Reading aloud is offered only where there is a voice of the page's language that works without the net. What reads is loaded
// when "More" is unfolded.

const place = document.querySelector(".aloud");
const more = place.closest("details");
const speech = window.speechSynthesis;
const language = document.querySelector("article .prose").closest("[lang]").lang;

const base = (code) => code.toLowerCase().split(/[-_]/)[0];
const voiceOf = (code) => {
  const own = speech.getVoices().filter((voice) => voice.localService && base(voice.lang) === base(code));
  return own.find((voice) => voice.default) ?? own[0];
};

async function offer() {
  const hasVoice = Boolean(voiceOf(language));
  document.documentElement.toggleAttribute("data-has-voice", hasVoice);
  if (hasVoice && more.open) (await import(place.dataset.script)).begin(voiceOf, language);
}

if (speech && window.SpeechSynthesisUtterance) {
  offer();
  more.addEventListener("toggle", offer);
  // Some browsers know their voices only after a while.
  speech.addEventListener?.("voiceschanged", offer);
}
