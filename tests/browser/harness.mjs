// The ground of the browser tests: the real server on a free port, a browser, people, and what holds on every page.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import readline from "node:readline";
import { after, before } from "node:test";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";
import htmlRules from "./html-rules.mjs";
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
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const markup = new HtmlValidate(htmlRules);

/** The site under test: started before the tests of a file, stopped after them. */
export function serve(settings = {}) {
  const site = new Site(settings);
  before(() => site.start());
  after(() => site.stop());
  return site;
}

class Site {
  #settings;
  #server;
  #browser;
  #data = mkdtempSync(path.join(tmpdir(), "askel-browser-"));

  /** `settings`: environment variables of the server. */
  constructor(settings) {
    this.#settings = settings;
  }

  get #environment() {
    return {
      ...process.env,
      ASKEL_BIND: "127.0.0.1:0",
      ASKEL_DATA_DIR: this.#data,
      ASKEL_COURSES_DIR: path.join(ROOT, "courses"),
      ASKEL_LOG: "warn",
      ...this.#settings,
    };
  }

  async start() {
    assert.ok(existsSync(BINARY), `${BINARY} is not there: run "cargo build", or name one in ASKEL_BINARY`);
    this.#server = spawn(BINARY, { cwd: ROOT, env: this.#environment, stdio: ["ignore", "pipe", "inherit"] });
    process.once("exit", () => this.#server.kill("SIGKILL"));
    this.origin = await printedAddress(this.#server);
    this.#browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: FLAGS,
    });
  }

  async stop() {
    await this.#browser?.close();
    const server = this.#server;
    if (server && server.exitCode === null) {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
    }
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** Runs the program on the site's own data, as the person who keeps the site would. */
  async command(...words) {
    const { stdout } = await promisify(execFile)(BINARY, words, { cwd: ROOT, env: this.#environment });
    return stdout;
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

  /**
   * Lets a person visit: `story` is told with a new browser window, and at the end nothing may have gone wrong unseen.
   * `language`, `javascript`, `viewport`, `scheme` ("light" or "dark"), `state` (the cookies of an earlier visit).
   */
  async visit({ language = "fi", javascript = true, viewport = DESKTOP, scheme = "light", state } = {}, story) {
    const context = await this.#browser.newContext({
      baseURL: this.origin,
      javaScriptEnabled: javascript,
      viewport,
      colorScheme: scheme,
      locale: language.split("-")[0],
      storageState: state,
      reducedMotion: "reduce",
    });
    const person = new Person(this, context, { language, javascript });
    try {
      await person.arrive();
      const result = await story(person);
      person.hasSeenNothingBroken();
      return result;
    } finally {
      await context.close();
    }
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
      const found = /http:\/\/[\d.:]+/.exec(line);
      if (found) return found[0];
    }
    return failed;
  })();
  const address = await Promise.race([printed, failed]);
  failed.catch(() => {});
  server.stdout.resume();
  return address;
}

/** Somebody at a browser: what they see in their language, and what they must never see. */
export class Person {
  #faults = [];
  #context;
  #site;
  /** The answer that the open page came with. */
  #answer;

  constructor(site, context, { language, javascript }) {
    this.#site = site;
    this.#context = context;
    this.language = language;
    this.javascript = javascript;
    this.words = wordsOf(language);
  }

  async arrive() {
    this.#watch();
    this.page = await this.#context.newPage();
  }

  #watch() {
    const own = (url) => url.startsWith(`${this.#site.origin}/`) || url === this.#site.origin;
    const documents = new Set();
    this.#context.on("request", (request) => {
      if (!own(request.url())) this.#faults.push(`asked another host: ${request.url()}`);
      if (request.isNavigationRequest()) documents.add(request.url());
    });
    this.#context.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED") this.#faults.push(`${request.url()} failed: ${why}`);
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
      if (message.type() === "error" && !isStatusOfPage) this.#faults.push(`console: ${message.text()}`);
    });
    this.#context.on("weberror", (error) => this.#faults.push(`script: ${error.error()}`));
  }

  /** Other hosts, refused parts, scripts that failed: none in the whole visit. */
  hasSeenNothingBroken() {
    assert.deepEqual(this.#faults, []);
  }

  /** Opens an address below the language: `/`, `/courses`. */
  async open(address) {
    await this.page.goto(`/${this.language}${address}`);
  }

  /** Does something that leads to another page, and waits for it. */
  async leads(deed) {
    const arrived = this.page.waitForEvent("domcontentloaded");
    await deed();
    await arrived;
    await this.page.waitForLoadState("load");
  }

  /** Follows the link of these words; `within` is a part of the page. */
  async follow(name, within = this.page) {
    await this.leads(() => within.getByRole("link", { name, exact: true }).first().click());
  }

  /** Presses the button of these words. */
  async press(name, within = this.page) {
    await this.leads(() => within.getByRole("button", { name, exact: true }).click());
  }

  /** The path of the open page, with its query and its anchor. */
  get place() {
    return this.page.url().slice(this.#site.origin.length);
  }

  get main() {
    return this.page.getByRole("main");
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

  /** What the browser keeps of this person. */
  async memory() {
    return this.#context.storageState();
  }

  /** The keys of the keyboard, one after another. */
  async keys(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** No fault that axe-core knows of, of any level, in what is shown. */
  async isAccessible() {
    await this.page.evaluate(AXE);
    const faults = await this.page.evaluate(async (values) => {
      const { violations } = await globalThis.axe.run(document, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary} ${node.html.slice(0, 200)}`),
      );
    }, AXE_TAGS);
    assert.deepEqual(faults, [], `axe-core at ${this.place}`);
  }

  /** No fault in the HTML that the server sent. */
  async isValid() {
    const html = await this.html();
    assert.ok(html.includes("<html"), `no HTML at ${this.place}`);
    const report = await markup.validateString(html);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    );
    assert.deepEqual(faults, [], `html-validate at ${this.place}`);
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
