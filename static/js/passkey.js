// A button asks the device for a passkey; its answer goes with the form that the button stands in.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const known = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));

const wishes = {
  async create({ publicKey: wish }) {
    const publicKey = {
      ...wish,
      challenge: bytes(wish.challenge),
      user: { ...wish.user, id: bytes(wish.user.id) },
      excludeCredentials: known(wish.excludeCredentials),
    };
    const { id, rawId, type, response } = await navigator.credentials.create({ publicKey });
    const answer = { attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON) };
    return { id, rawId: text(rawId), type, response: answer, extensions: {} };
  },
  async get({ publicKey: wish }) {
    const publicKey = { ...wish, challenge: bytes(wish.challenge), allowCredentials: known(wish.allowCredentials) };
    const { id, rawId, type, response } = await navigator.credentials.get({ publicKey });
    const answer = {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle && text(response.userHandle),
    };
    return { id, rawId: text(rawId), type, response: answer, extensions: {} };
  },
};

const press = async (place) => {
  const said = place.querySelector("[role=status]");
  said.textContent = "";
  const reply = await fetch(place.dataset.start, { method: "POST", body: new URLSearchParams() }).catch(() => null);
  // Whoever has to prove first who they are is led there by the page itself.
  if (reply?.redirected) return location.reload();
  const asked = reply?.ok ? await reply.json().catch(() => null) : null;
  if (!asked) return (said.textContent = said.dataset.failed);
  try {
    const answer = await wishes[place.dataset.passkey](asked.options);
    place.querySelector("[data-passkey-ceremony]").value = asked.ceremony;
    place.querySelector("[data-passkey-answer]").value = JSON.stringify(answer);
    place.closest("form").submit();
  } catch (error) {
    said.textContent = error.name === "InvalidStateError" ? said.dataset.known : said.dataset.cancelled;
  }
};

for (const place of document.querySelectorAll("[data-passkey]")) {
  const button = place.querySelector("button");
  const isAble = Boolean(window.PublicKeyCredential);
  (isAble ? button : place.querySelector("[data-passkey-unable]")).hidden = false;
  place.closest("form").addEventListener("submit", (event) => {
    event.preventDefault();
    press(place);
  });
}
