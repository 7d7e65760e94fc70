import test from "node:test";
import { LANGUAGES, serve } from "./harness.mjs";

const site = serve();
for (const language of LANGUAGES) {
 for (const javascript of [true, false]) {
  test(`probe ${language} ${javascript}`, () => site.visit({ language, javascript }, async (person) => {
    for (const path of ["/", "/courses", "/courses/turvallisesti-verkossa", "/courses/turvallisesti-verkossa/pitka-salasana", "/help", "/me", "/nothing"]) {
      await person.open(path);
      for (const what of ["isAccessible", "isValid", "fitsTheWidth"]) await person[what]().catch((e) => console.log(e.message.slice(0, 3000)));
    }
    }));
  }
}
