// The ground of the browser tests: the real server on a free port, a browser, people, and what holds on every page.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import readline from "node:readline";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";
import htmlRules from "./html-rules.mjs";
import * as inside from "./inside.mjs";
import { wordsOf } from "./words.mjs";

export const ROOT = path.resolve(import.meta.dirname, "../..");
export const LANGUAGES = ["fi", "fi-simple", "sv", "en"];
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 320, height: 640 };

const BINARY = path.resolve(ROOT, process.env.ASKEL_BINARY ?? "target/debug/askel");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SCREEN_READER = path.join(import.meta.dirname, "node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const markup = new HtmlValidate(htmlRules);

/** The sites of this file. All are stopped even if one of them complains: one that goes on would keep the tests waiting. */
const sites = [];

async function stopAll() {
  const ends = await Promise.allSettled(sites.map((site) => site.stop()));
  for (const { reason } of ends) if (reason) throw reason;
}

/**
 * A site under test: started before the tests of a file, stopped after them. `environment`: variables for the server;
 * `settings`: what the administrator has set.
 */
export function serve(environment = {}, settings = {}) {
  const site = new Site(environment, settings);
  before(() => site.start());
  if (sites.push(site) === 1) after(stopAll);
  return site;
}

class Site {
  #environment;
  #settings;
  #server;
  #browser;
  #complaints = [];
  #isOver = false;
  #data = mkdtempSync(path.join(tmpdir(), "askel-browser-"));

  constructor(environment, settings) {
    this.#settings = settings;
    this.#environment = {
      ...process.env,
      ASKEL_BIND: "127.0.0.1:0",
      ASKEL_DATA_DIR: this.#data,
      ASKEL_COURSES_DIR: path.join(ROOT, "courses"),
      ASKEL_LOG: "warn",
      ...environment,
    };
  }

  async start() {
    assert.ok(existsSync(BINARY), `${BINARY} is not there: run "cargo build", or name one in ASKEL_BINARY`);
    for (const [key, value] of Object.entries(this.#settings)) await this.runs("settings", key, value);
    process.once("exit", () => {
      this.#server?.kill("SIGKILL");
      rmSync(this.#data, { recursive: true, force: true });
    });
    await this.#serves();
    this.#browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: FLAGS,
    });
  }

  async #serves() {
    const server = spawn(BINARY, { cwd: ROOT, env: this.#environment, stdio: ["ignore", "pipe", "pipe"] });
    this.#server = server;
    readline.createInterface({ input: server.stderr }).on("line", (line) => this.#complaints.push(line));
    server.once("exit", (code, signal) => {
      if (!this.#isOver && server === this.#server) this.#complaints.push(`it ended by itself: ${code ?? signal}`);
    });
    this.origin = await printedAddress(server);
  }

  /** The server is killed at once, as by a power cut. */
  async crashes() {
    const server = this.#server;
    this.#server = undefined;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await gone;
  }

  /** The server comes back at the same address. */
  async comesBack() {
    this.#environment.ASKEL_BIND = new URL(this.origin).host;
    await this.#serves();
  }

  /** The server reads the courses again. */
  readsAgain() {
    this.#server.kill("SIGHUP");
  }

  async stop() {
    this.#isOver = true;
    await this.#browser?.close();
    const server = this.#server;
    if (server && server.exitCode === null) {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
    }
    rmSync(this.#data, { recursive: true, force: true });
    assert.deepEqual(this.#complaints, [], "the server had nothing to complain of");
  }

  /** Runs the program on the site's own data, as the person who keeps the site would; what it prints. */
  async runs(...words) {
    const { stdout } = await promisify(execFile)(BINARY, words, { cwd: ROOT, env: this.#environment });
    return stdout;
  }

  /** The mail that came as the so-manyth, as a file in the outbox: its text, and the address in it below the language. */
  async mail(number) {
    const outbox = path.join(this.#data, "outbox");
    const mails = () => (existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith(".eml")).sort() : []);
    for (let tries = 0; mails().length < number; tries++) {
      assert.ok(tries < 400, `${number} mails were expected, ${mails().length} are there`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const [head, body] = readFileSync(path.join(outbox, mails()[number - 1]), "utf8").split(/\r\n\r\n([^]*)/);
    const isQuoted = /^Content-Transfer-Encoding: quoted-printable/im.test(head);
    const bytes = isQuoted ? body.replaceAll("=\r\n", "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : body;
    const text = isQuoted ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
    const link = /^https?:\/\/\S+/m.exec(text)?.[0];
    return { text, address: link && new URL(link).pathname.replace(/^\/[^/]+/, "") + new URL(link).search };
  }

  /** Makes an account from the console; returns its number and the path of a link that signs in once. */
  async account(name, role) {
    const { stdout } = await promisify(execFile)(BINARY, ["user", "add", name, "--role", role], { cwd: ROOT, env: this.#environment });
    return { number: Number(/Account (\d+)/.exec(stdout)[1]), link: new URL(stdout.trim().split("\n").at(-1)).pathname };
  }

  /** Everybody who is signed in has proved who they are by a second factor. */
  async trustsAll() {
    const script =
      "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=10); " +
      "c.execute('UPDATE sessions SET strong_at = created_at'); c.commit()";
    await promisify(execFile)("python3", ["-c", script, path.join(this.#data, "askel.db")]);
  }

  /** A new link from the console that signs in once: its path. */
  async link(number) {
    const { stdout } = await promisify(execFile)(BINARY, ["user", "link", String(number)], { cwd: ROOT, env: this.#environment });
    return new URL(stdout.trim().split("\n").at(-1)).pathname;
  }

  /** The rows of a query on the site's database. */
  async rows(sql) {
    const file = path.join(this.#data, "askel.db");
    const sqlite = await import("node:sqlite").catch(() => null);
    if (sqlite) {
      const database = new sqlite.DatabaseSync(file, { readOnly: true });
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    }
    const script =
      "import json, sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.row_factory = sqlite3.Row; " +
      "print(json.dumps([dict(r) for r in c.execute(sys.argv[2])]))";
    const { stdout } = await promisify(execFile)("python3", ["-c", script, file, sql]);
    return JSON.parse(stdout);
  }

  /** Puts a trainer and members together in a group. */
  async gathers(name, coach, members) {
    const at = "strftime('%Y-%m-%d %H:%M:%S', 'now')";
    const group = "(SELECT max(id) FROM groups)";
    const person = (part) => (account) =>
      `INSERT INTO group_people (group_id, account_id, part, mark, joined_at) VALUES (${group}, ${account}, '${part}', '', ${at});`;
    const sql = [`INSERT INTO groups (name, created_at) VALUES ('${name}', ${at});`, person("coach")(coach), ...members.map(person("member"))];
    const script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=30); c.executescript(sys.argv[2]); c.commit()";
    await promisify(execFile)("python3", ["-c", script, path.join(this.#data, "askel.db"), sql.join("\n")]);
  }

  /** How many rows of each kind are kept of people. */
  async kept() {
    const tables = ["learners", "guests", "events", "standings", "writings"];
    // What was reached by a deed is noted beside it and is no deed of its own.
    const deeds = (name) => (name === "events" ? "events WHERE kind <> 'reached'" : name);
    const [counts] = await this.rows(`SELECT ${tables.map((name) => `(SELECT count(*) FROM ${deeds(name)}) AS ${name}`)}`);
    return { ...counts };
  }

  /** What a person gets who, with the cookies of `looks.state`, presses a button on another site that aims at ours. */
  async lured(looks, path) {
    const context = await this.window(looks);
    try {
      const page = await context.newPage();
      const trap = `<form method="post" action="${this.origin}${path}"><button>Win</button></form>`;
      await page.route("http://elsewhere.example/", (route) => route.fulfill({ contentType: "text/html", body: trap }));
      await page.goto("http://elsewhere.example/");
      const [response] = await Promise.all([
        page.waitForResponse((response) => response.url().startsWith(this.origin) && response.request().method() === "POST"),
        page.getByRole("button").click(),
      ]);
      await page.waitForURL(`${this.origin}/**`);
      return { status: response.status(), heading: await page.getByRole("heading", { level: 1 }).innerText() };
    } finally {
      await context.close();
    }
  }

  /**
   * Lets a person visit: `story` is told with a new browser window, and at the end nothing may have gone wrong unseen.
   * `language`, `javascript`, `viewport`, `scheme` ("light" or "dark"), `state` (the cookies of an earlier visit),
   * `isCutOff` (the net or the server fails on purpose, so that failed requests are no fault).
   */
  async visit(looks, story) {
    const person = new Person(this, looks);
    try {
      await person.arrive();
      const result = await story(person);
      person.hasSeenNothingBroken();
      return result;
    } finally {
      await person.leave();
    }
  }

  /** A page that lies in a file is opened without a net: it is whole, and machines find no fault in it. Returns its text. */
  async reads(file, looks = {}) {
    const context = await this.window(looks);
    try {
      await context.setOffline(true);
      const page = await context.newPage();
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      for (const folded of await page.locator("details > summary").all()) await folded.press("Enter");
      await page.evaluate(AXE);
      assert.deepEqual((await page.evaluate(axeIn, AXE_TAGS)).faults, [], `axe-core in ${file}`);
      assert.deepEqual(await faultsOf(readFileSync(file, "utf8")), [], `html-validate in ${file}`);
      assert.deepEqual(asked, [pathToFileURL(file).href], "it asks for nothing else");
      return await page.getByRole("main").innerText();
    } finally {
      await context.close();
    }
  }

  /** A browser window that shares nothing with others. */
  async window({ language = "fi", javascript = true, viewport = DESKTOP, scheme = "light", state }) {
    const context = await this.#browser.newContext({
      baseURL: this.origin,
      javaScriptEnabled: javascript,
      viewport,
      colorScheme: scheme,
      locale: language.split("-")[0],
      storageState: state,
      reducedMotion: "reduce",
    });
    // Long enough for a busy machine: what hangs shall fail, what is slow shall not.
    context.setDefaultTimeout(30_000);
    return context;
  }
}

/** The address that the server prints once it answers. */
async function printedAddress(server) {
  const failed = new Promise((_, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`the server ended with ${code} before it answered`)));
  });
  const printed = (async () => {
    for await (const line of readline.createInterface({ input: server.stdout })) {
      const found = /http:\/\/[\w.:]+/.exec(line);
      if (found) return found[0];
    }
    return failed;
  })();
  const address = await Promise.race([printed, failed]);
  failed.catch(() => {});
  server.stdout.resume();
  return address;
}

/** Runs inside the page: the faults that axe-core finds, and the rules that it looked at. */
async function axeIn(tags) {
  const { violations, ...others } = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } });
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary} ${node.html.slice(0, 200)}`),
  );
  const rules = [violations, others.passes, others.incomplete, others.inapplicable].flat().map(({ id }) => id);
  return { faults, rules };
}

/** What html-validate finds in a page. */
async function faultsOf(html) {
  const report = await markup.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

/** Somebody at a browser: what they see in their language, and what they must never see. */
export class Person {
  #faults = [];
  #context;
  #looks;
  #site;
  /** The answer that the open page came with. */
  #answer;
  /** A window beside this person's own, to look at what they see. */
  #twin;

  constructor(site, looks) {
    this.#site = site;
    this.#looks = looks;
    this.language = looks.language ?? "fi";
    this.javascript = looks.javascript ?? true;
    this.words = wordsOf(this.language);
  }

  async arrive() {
    this.#context = await this.#site.window(this.#looks);
    this.#watch();
    this.page = await this.#context.newPage();
  }

  async leave() {
    await this.#twin?.close();
    await this.#context?.close();
  }

  #watch() {
    const own = (url) => url.startsWith(`${this.#site.origin}/`) || url === this.#site.origin;
    const documents = new Set();
    this.#context.on("request", (request) => {
      // Another service may be gone to, where the visit is about that; nothing is asked from it by a page.
      const isThere = request.isNavigationRequest() && request.url().startsWith(`${this.#looks.elsewhere}/`);
      if (!own(request.url()) && !isThere) this.#faults.push(`asked another host: ${request.url()}`);
      if (request.isNavigationRequest()) documents.add(request.url());
    });
    this.#context.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED" && !this.#looks.isCutOff) this.#faults.push(`${request.url()} failed: ${why}`);
    });
    this.#context.on("response", (response) => {
      const request = response.request();
      if (!request.isNavigationRequest()) {
        if (response.status() >= 400) this.#faults.push(`${response.url()} answered ${response.status()}`);
      } else if (response.status() < 300 || response.status() >= 400) {
        // Read at once: the next page throws it away.
        const text = response.text().catch(() => "");
        this.#answer = { status: response.status(), headers: response.headers(), text };
      }
    });
    this.#context.on("console", (message) => {
      // Chromium says of every page with an error status that it could not be loaded, though it is shown.
      const isStatusOfPage = message.text().startsWith("Failed to load") && documents.has(message.location().url);
      const isOfNet = this.#looks.isCutOff && message.text().includes("net::ERR_");
      if (message.type() === "error" && !isStatusOfPage && !isOfNet) this.#faults.push(`console: ${message.text()}`);
    });
    this.#context.on("weberror", (error) => this.#faults.push(`script: ${error.error()}`));
  }

  /** Other hosts, refused parts, scripts that failed: none in the whole visit. */
  hasSeenNothingBroken() {
    assert.deepEqual(this.#faults, []);
  }

  /** The words of another language. */
  wordsOf(language) {
    return wordsOf(language);
  }

  /** Opens an address below the language: `/`, `/courses`. */
  async open(address) {
    await this.page.goto(`/${this.language}${address}`);
  }

  /** Does something that leads to another page, and waits for it. */
  async leads(deed) {
    const arrived = this.page.waitForEvent("load");
    await deed();
    await arrived;
  }

  /** Follows the link of these words; `within` is a part of the page. */
  async follow(name, within = this.page) {
    await this.leads(() => within.getByRole("link", { name, exact: true }).first().click());
  }

  /** Presses the button of these words. */
  async press(name, within = this.page) {
    await this.leads(() => within.getByRole("button", { name, exact: true }).click());
  }

  /** Follows a link of a navigation that may be folded. */
  async chooses(navigation, name) {
    const within = this.page.getByRole("navigation", { name: navigation, exact: true });
    const link = within.getByRole("link", { name, exact: true });
    if (!(await link.isVisible())) await within.locator("summary").click();
    await this.leads(() => link.click());
  }

  /** Goes on in another language, by the page's own link. */
  async speaks(language) {
    await this.chooses(this.words("site-languages"), wordsOf(language)("language-name"));
    this.language = language;
    this.words = wordsOf(language);
  }

  /** Searches by the box of every page; waits while the search is still being prepared. */
  async finds(query) {
    do {
      const box = this.page.getByRole("banner").locator("input[name=q]");
      await box.fill(query);
      await this.leads(() => box.press("Enter"));
    } while (await this.says(this.words("search-preparing")));
  }

  /** The page has this as its one heading of the first level. */
  async sees(heading) {
    const headings = this.page.getByRole("heading", { level: 1 });
    assert.deepEqual(await headings.allInnerTexts(), [heading], `the heading of ${this.place}`);
  }

  /** Whether these words can be seen in the page's own part. */
  async says(words) {
    const text = (await this.main.innerText()).replace(/\s+/g, " ");
    return text.includes(words.replace(/\s+/g, " "));
  }

  /** Whether a line with a time in it can be seen in a part of the page. */
  async saysWithTime(key, within = this.main) {
    const [before, after] = this.words(key, { time: "00" }).split("00");
    const text = (await within.innerText()).replace(/\s+/g, " ");
    return text.includes(before) && text.includes(after);
  }

  /** Where a link leads, and the language of its words; it may be folded away. */
  async link(name, within) {
    const link = within.getByRole("link", { name, exact: true, includeHidden: true }).first();
    return { href: await link.getAttribute("href"), lang: await link.getAttribute("lang") };
  }

  /** An exercise of the open page. */
  exercise({ id }) {
    return this.page.locator(`[id="${id}"]`);
  }

  /** The control of an exercise for this option; a field of words has but one. */
  control(exercise, option) {
    const name = exercise.kind === "textbox" ? {} : { name: option, exact: true };
    return this.exercise(exercise).getByRole(exercise.kind, name);
  }

  /** Fills an exercise in with these options, and only these. */
  async fills(exercise, options) {
    if (exercise.kind === "textbox") return this.control(exercise).fill(options[0].text);
    for (const box of await this.exercise(exercise).getByRole("checkbox", { checked: true }).all()) await box.uncheck();
    for (const { text } of options) await this.control(exercise, text).check();
  }

  /** Answers an exercise. */
  async answers(exercise, options) {
    await this.fills(exercise, options);
    await this.press(this.words("exercise-check"), this.exercise(exercise));
  }

  /** What is chosen or written in an exercise. */
  async chosen(exercise) {
    if (exercise.kind === "textbox") return [await this.control(exercise).inputValue()];
    const options = await this.exercise(exercise).getByRole(exercise.kind, { checked: true }).all();
    return Promise.all(options.map((option) => option.evaluate((control) => control.labels[0].textContent.trim())));
  }

  /** What assistive technology reads after the name of a control. */
  async description(control) {
    return control.evaluate((element) =>
      (element.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" "),
    );
  }

  /** The id of the place where reading goes on: what has the focus, or, without scripts, what the address points to. */
  async landing() {
    return this.page.evaluate((hasScripts) => {
      const place = hasScripts ? document.activeElement : document.querySelector(":target");
      return place?.matches("[tabindex]") ? place.id : null;
    }, this.javascript);
  }

  /** The path of the open page, with its query and its anchor. */
  get place() {
    return this.page.url().slice(this.#site.origin.length);
  }

  get main() {
    return this.page.getByRole("main");
  }

  /** What one was asked for is not all there: 422, the summary first with the focus, the fault in it and at its place. */
  async isAskedAgain(part, message) {
    assert.equal(this.status, 422);
    const title = await this.page.title();
    assert.ok(title.startsWith(`${this.words("error-title")} – `), title);
    const summary = this.page.locator("#error-summary");
    assert.ok(await summary.evaluate((element) => element === document.activeElement), "the summary has the focus");
    assert.ok((await summary.innerText()).startsWith(this.words("error-summary-title")), "it says what it is");
    assert.ok((await summary.innerText()).includes(message), `the summary says "${message}"`);
    assert.ok((await part.innerText()).includes(message), `"${message}" stands at its place, too`);
  }

  /** Reading goes on at this place, and what is said there stands first in the title. */
  async isTold(landing, said) {
    const title = await this.page.title();
    assert.ok(title.startsWith(`${said} – `), title);
    assert.equal(await this.landing(), landing, "reading goes on there");
    assert.ok((await this.page.locator(`[id="${landing}"]`).innerText()).trim().startsWith(said), `it begins with "${said}"`);
  }

  /** The status with which the open page came. */
  get status() {
    return this.#answer.status;
  }

  get headers() {
    return this.#answer.headers;
  }

  /** The HTML of the open page as the server sent it. */
  async html() {
    return this.#answer.text;
  }

  /** Sends a form to an address below the language, as this browser would from a page of ours. */
  async sends(address, form) {
    const response = await this.#context.request.post(`/${this.language}${address}`, { form, maxRedirects: 0 });
    assert.equal(response.status(), 303, await response.text());
  }

  /** What the browser keeps of this person. */
  async memory() {
    return this.#context.storageState();
  }

  /** The keys of the keyboard, one after another. */
  async keys(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What has the focus: its `name`, whether it `isInMain`, its `exercise`. */
  async focused() {
    return this.page.evaluate(inside.focusedPart);
  }

  /** Goes on with the Tab key until this has the focus. */
  async tabsTo(name) {
    const passed = [];
    while ((await this.focused()).name !== name) {
      await this.keys("Tab");
      passed.push((await this.focused()).name);
      assert.ok(passed.length < 200, `"${name}" is not reached at ${this.place}: ${passed.slice(0, 60).join(" | ")}`);
    }
  }

  /** Goes on with the Tab key to a link or button and presses Enter on it. */
  async enters(name) {
    await this.tabsTo(name);
    await this.leads(() => this.keys("Enter"));
  }

  /** Goes on with the Tab key until this control has the focus. */
  async tabsInto(control) {
    const hasFocus = () => control.evaluate((element) => element === document.activeElement);
    for (let stops = 0; !(await hasFocus()); stops++) {
      assert.ok(stops < 200, `${control} is not reached at ${this.place}`);
      await this.keys("Tab");
    }
  }

  /**
   * What a screen reader says of the open page: its title, and then these parts from beginning to end, one phrase a line.
   * The time of day is left out.
   */
  async hears(...parts) {
    return this.#heard(parts, async () => {});
  }

  /** The same of one part as scripts and keys have left it: what is open is read as open. */
  async hearsNow(part) {
    const now = await this.page.locator(part).evaluate((part) => {
      for (const input of part.querySelectorAll("input")) input.setAttribute("value", input.value);
      return part.outerHTML;
    });
    return this.#heard([part], (page) => page.locator(part).evaluate((part, now) => (part.outerHTML = now), now));
  }

  async #heard(parts, prepare) {
    const phrases = await this.#besides(async (page) => {
      await page.route("**/screen-reader.js", (route) => route.fulfill({ path: SCREEN_READER, contentType: "text/javascript" }));
      await prepare(page);
      return page.evaluate(inside.readAloud, parts);
    });
    return phrases.map((phrase) => phrase.replace(/\b(klo|kello|kl\.|at) \d{1,2}[.:]\d{2}/, "$1 00.00"));
  }

  /** Goes through the whole page with the Tab key: each stop can be seen to have the focus, and each is reached. */
  async tabsThrough() {
    const count = await this.page.evaluate(inside.numberStops);
    const missed = new Set(Array.from({ length: count }, (_, number) => number));
    const faults = [];
    let last;
    for (let i = 0; i <= count && missed.size; i++) {
      await this.keys("Tab");
      const { number, what, faults: seen = [], isBody } = await this.page.evaluate(inside.stopNow);
      // A player has stops of the browser's own within it.
      if (number >= 0 && number === last) i--;
      last = number;
      if (number < 0 && !isBody) faults.push(`an unknown stop: ${what}`);
      missed.delete(number);
      faults.push(...seen.map((fault) => `${fault}: ${what}`));
    }
    for (const number of missed) {
      faults.push(`never reached: ${await this.page.evaluate((n) => window.stops[n].outerHTML.slice(0, 120), number)}`);
    }
    assert.deepEqual(faults, [], `with the Tab key at ${this.place}`);
  }

  /** What can be pressed and is too small for a finger. */
  async smallTargets() {
    return this.page.evaluate(inside.smallTargets);
  }

  /** What is cut off where letters, words and lines stand wider apart. */
  async cutOffWhenSpaced() {
    return this.page.evaluate(inside.cutOffWhenSpaced);
  }

  /** What axe-core says of what is shown: `faults`, and the `rules` that it looked at. */
  async axe() {
    return this.#asShown(async (page) => {
      await page.evaluate(AXE);
      return page.evaluate(axeIn, AXE_TAGS);
    });
  }

  /** No fault that axe-core knows of, of any level, in what is shown. */
  async isAccessible() {
    const { faults } = await this.axe();
    assert.deepEqual(faults, [], `axe-core at ${this.place}`);
  }

  /** Where scripts are off axe-core cannot run either: then it looks at a twin of the page without the page's scripts. */
  async #asShown(look) {
    return this.javascript ? look(this.page) : this.#besides(look);
  }

  /** Looks at a twin of the open page that came with the same HTML and has none of the page's scripts. */
  async #besides(look) {
    this.#twin ??= await this.#site.window({ ...this.#looks, javascript: true });
    const { status, headers, text } = this.#answer;
    const page = await this.#twin.newPage();
    try {
      await page.route("**/*.js", (route) => route.abort());
      await page.route("**/*", async (route) => {
        if (!route.request().isNavigationRequest()) return route.fallback();
        return route.fulfill({ status, contentType: headers["content-type"], body: await text });
      });
      await page.goto(this.place);
      return await look(page);
    } finally {
      await page.close();
    }
  }

  /** No fault in the HTML that the server sent. */
  async isValid() {
    const html = await this.html();
    assert.ok(html.includes("<html"), `no HTML at ${this.place}`);
    assert.deepEqual(await faultsOf(html), [], `html-validate at ${this.place}`);
  }

  /** Nothing hangs over the right edge: one direction of scrolling is enough (WCAG 2.2 SC 1.4.10). */
  async fitsTheWidth() {
    const [needed, there] = await this.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.ok(needed <= there, `${this.place} needs ${needed} px of width and has ${there}`);
  }
}
