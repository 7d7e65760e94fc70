// Every kind of exercise in courses/lajit, what one does in it, and the two ways to do it.

/**
 * Each kind by its name: the `page` and `id` of its exercise, what is said when nothing is answered (`missing`), and what
 * a hand does in turn: something `wrong`, something `partly` right, all `right`. Where nothing is judged, other things are
 * `told` than usual.
 */
export const KINDS = {
  "one-choice": {
    page: "valitse",
    id: "valinta",
    missing: "exercise-choose-one",
    wrong: (hand) => hand.chooses(2),
    right: (hand) => hand.chooses(1),
  },
  "several-choices": {
    page: "valitse",
    id: "monta",
    missing: "exercise-choose-some",
    wrong: (hand) => hand.ticks(1, 3),
    partly: (hand) => hand.ticks(1),
    right: (hand) => hand.ticks(1, 2),
  },
  "true-false": {
    page: "valitse",
    id: "arvio",
    missing: "exercise-choose-one",
    wrong: (hand) => hand.chooses(2),
    right: (hand) => hand.chooses(1),
  },
  "short-answer": {
    page: "kirjoita",
    id: "sana",
    missing: "exercise-write-answer",
    wrong: (hand) => hand.writes(1, "kissa"),
    right: (hand) => hand.writes(1, "koira"),
  },
  number: {
    page: "kirjoita",
    id: "luku",
    missing: "exercise-write-number",
    wrong: (hand) => hand.writes(1, "5"),
    right: (hand) => hand.writes(1, "4"),
  },
  matching: {
    page: "tee",
    id: "parit",
    missing: "exercise-choose-pair",
    of: { fi: "kissa", en: "cat" },
    partly: async (hand) => {
      await hand.picks(1, 1);
      await hand.picks(2, 3);
      await hand.picks(3, 2);
    },
    right: async (hand) => {
      await hand.picks(2, 2);
      await hand.picks(3, 3);
    },
  },
  gap: {
    page: "kirjoita",
    id: "aukko",
    missing: "exercise-write-answer",
    wrong: (hand) => hand.writes(1, "kolme"),
    right: (hand) => hand.writes(1, "neljä"),
  },
  gaps: {
    page: "kirjoita",
    id: "aukot",
    missing: "exercise-choose-gap",
    partly: async (hand) => {
      await hand.picks(1, 1);
      await hand.writes(2, "sininen");
    },
    right: (hand) => hand.picks(1, 2),
  },
  ordering: {
    page: "tee",
    id: "vaiheet",
    missing: "exercise-move-first",
    wrong: (hand) => hand.moves(2, 3),
    between: { stage: "moved", landing: "vaiheet-moved" },
    right: async (hand) => {
      await hand.moves(3, 2);
      await hand.moves(2, 1);
    },
  },
  picture: {
    page: "valitse",
    id: "kuva",
    missing: "exercise-choose-one",
    wrong: (hand) => hand.chooses(2),
    right: (hand) => hand.chooses(1),
  },
  spot: {
    page: "valitse",
    id: "kohta",
    missing: "exercise-choose-one",
    wrong: (hand) => hand.chooses(2),
    right: (hand) => hand.chooses(1),
  },
  reflection: {
    page: "kirjoita",
    id: "ajatus",
    missing: "exercise-write-something",
    check: "exercise-keep",
    right: (hand) => hand.writes(1, "Kahvilassa."),
    told: { right: "exercise-recorded" },
  },
  task: {
    page: "tee",
    id: "tehtava",
    missing: "exercise-tick-some",
    check: "exercise-keep-task",
    partly: (hand) => hand.ticks(1),
    right: async (hand) => {
      await hand.ticks(1, 2);
      await hand.writes(3, "Näytön asetuksista.");
    },
    told: { partly: "exercise-task-partly", right: "exercise-recorded" },
  },
};

/** What both hands know: where the controls of a part of the page are. */
class Hand {
  constructor(person, id) {
    this.person = person;
    this.part = person.page.locator(`[id="${id}"]`);
    this.id = id;
  }

  control(position) {
    return this.person.page.locator(`[id="${this.id}_${position}"]`);
  }

  button(name) {
    return this.part.getByRole("button", { name, exact: true });
  }

  /** The button of an action in a practice. */
  action(id) {
    return this.part.locator(`button[name="practice-step"][value="${id}"]`);
  }

  /** Moves an item of an order by one place; reading goes on at the item. */
  async moves(from, to) {
    await this.presses(this.part.locator(`button[value="${from}-${to}"]`));
  }

  /** Ticks these and no others. */
  async ticks(...positions) {
    const boxes = await this.part.getByRole("checkbox").all();
    for (const [index, box] of boxes.entries()) {
      if ((await box.isChecked()) !== positions.includes(index + 1)) await this.turns(box);
    }
  }
}

/** Tab, Space, arrows, Enter and letters. */
export class Keyboard extends Hand {
  static how = "by keyboard";

  /** To the group by Tab, within it by arrows. */
  async chooses(position) {
    const { person } = this;
    const wanted = this.control(position);
    const radios = this.part.locator(`input[name="${await wanted.getAttribute("name")}"]`);
    const isIn = () => radios.evaluateAll((all) => all.includes(document.activeElement));
    while (!(await isIn())) await person.keys("Tab");
    const isThere = () => wanted.evaluate((radio) => radio === document.activeElement);
    for (let left = await radios.count(); left > 0 && !(await isThere()); left--) await person.keys("ArrowDown");
    if (!(await wanted.isChecked())) await person.keys("Space");
  }

  async turns(box) {
    await this.person.tabsInto(box);
    await this.person.keys("Space");
  }

  async writes(position, text) {
    await this.person.tabsInto(this.control(position));
    await this.person.keys("ControlOrMeta+A");
    await this.person.page.keyboard.type(text);
  }

  async picks(position, value) {
    const list = this.control(position);
    await this.person.tabsInto(list);
    await this.person.keys("Home");
    for (let left = await list.locator("option").count(); left > 0 && (await list.inputValue()) !== `${value}`; left--) {
      await this.person.keys("ArrowDown");
    }
  }

  async presses(button) {
    await this.person.tabsInto(button);
    await this.person.leads(() => this.person.keys("Enter"));
  }
}

/** Single presses of a finger or a mouse: nothing is dragged, held or pressed twice. */
export class Pointer extends Hand {
  static how = "by single presses";

  /** On the words, as people do. */
  async chooses(position) {
    await this.turns(this.control(position));
  }

  async turns(control) {
    await this.part.locator(`label[for="${await control.getAttribute("id")}"]`).click();
  }

  async writes(position, text) {
    await this.control(position).click();
    await this.control(position).fill(text);
  }

  async picks(position, value) {
    await this.control(position).selectOption(`${value}`);
  }

  async presses(button) {
    await this.person.leads(() => button.click());
  }
}
