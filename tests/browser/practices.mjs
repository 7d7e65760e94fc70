// The practices of the shipped course, and a walk through each: a wrong turn, its explanation, the way back, the end.

/** What nobody should ever write there, and somebody will. */
export const OWN = "Oma-Salasanani-1987";

/**
 * Each practice by its name: the `page` where it is, what is `given`, and the `steps` of the walk. A step may fill in
 * fields (`writes` what is given, `confides` what is not; `chooses` options; `ticks` and `unticks` boxes), and `presses`
 * the button of an action, or goes `back`. It is `good`, `risky`, `told` something, `refused`, or (without a word) neutral.
 */
export const PRACTICES = {
  pakettiviesti: {
    page: "kalasteluviesti",
    given: { kortti: "0000 1111 2222" },
    steps: [
      { presses: "avaa-paketti" },
      { presses: "avaa-linkki", is: "risky" },
      { confides: ["kortti"], presses: "maksa", is: "refused" },
      { back: true },
      { presses: "avaa-sovellus", is: "good" },
      { presses: "ilmoita", is: "over" },
    ],
  },
  huijausposti: {
    page: "kokeile",
    given: { tunnus: "maija.mallinen", salasana: "kanto-pilvi-77" },
    steps: [
      { presses: "avaa-kirjasto" },
      { presses: "takaisin", is: "told" },
      { presses: "avaa-pankki" },
      { presses: "vahvista", is: "risky" },
      { confides: ["tunnus", "salasana"], presses: "kirjaudu", is: "refused" },
      { back: true },
      { presses: "katso-osoite", is: "good" },
      { presses: "outo", is: "good" },
      { chooses: ["reitti_itse"], presses: "mene", is: "over" },
    ],
  },
  "kaksivaiheinen-kirjautuminen": {
    page: "kaksivaiheinen",
    given: { tunnus: "maija.mallinen", salasana: "kanto-pilvi-77", koodi: "482 913" },
    steps: [
      { writes: ["tunnus"], confides: ["salasana"], presses: "kirjaudu", is: "refused" },
      { writes: ["tunnus", "salasana"], presses: "kirjaudu", is: "risky" },
      { back: true },
      { writes: ["tunnus", "salasana"], unticks: ["muista"], presses: "kirjaudu", is: "good" },
      { writes: ["koodi"], presses: "jatka", is: "good" },
      { presses: "en-laheta", is: "good" },
      { presses: "hylkaa", is: "good" },
      { presses: "ulos", is: "over" },
    ],
  },
  "laskun-maksu": {
    page: "kokeile",
    given: { viite: "1234 5672", summa: "48,20", tunnusluku: "2580" },
    steps: [
      { presses: "linkki", is: "risky" },
      { back: true },
      { presses: "sovellus", is: "good" },
      { writes: ["viite", "summa"], presses: "jatka" },
      { presses: "keskeyta", is: "good" },
      { confides: ["tunnusluku"], presses: "hyvaksy", is: "refused" },
      { writes: ["tunnusluku"], presses: "hyvaksy", is: "over" },
    ],
  },
  "videopuhelun-aula": {
    page: "kokeile",
    given: { nimi: "Maija" },
    steps: [
      { presses: "linkki", is: "good" },
      { presses: "selain", is: "good" },
      { confides: ["nimi"], presses: "liity", is: "refused" },
      { writes: ["nimi"], presses: "liity", is: "risky" },
      { back: true },
      { writes: ["nimi"], unticks: ["mikrofoni"], ticks: ["tausta"], presses: "liity", is: "good" },
      { presses: "avaa-mikrofoni", is: "good" },
      { presses: "kerro", is: "over" },
    ],
  },
};
