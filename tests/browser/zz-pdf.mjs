import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
const base = "http://127.0.0.1:18731";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const cx = await b.newContext({ viewport: { width: 1280, height: 900 } });
const [n, v] = readFileSync("/tmp/coach-cookie", "utf8").split(/=(.*)/);
await cx.addCookies([{ name: n, value: v, url: base }]);
const p = await cx.newPage();
await p.goto(base + "/fi/groups/1");
await p.pdf({ path: "/tmp/prints/table.pdf", preferCSSPageSize: true });
const a = await p.locator(".how-far a").first().getAttribute("href");
await p.goto(base + a);
await p.pdf({ path: "/tmp/prints/answers.pdf", preferCSSPageSize: true });
await p.goto(base + "/fi/groups/1/poster?text=en");
await p.pdf({ path: "/tmp/prints/poster.pdf", preferCSSPageSize: true });
for (const l of ["sv", "en"]) {
  await p.goto(`${base}/${l}/groups/1/members`);
  await p.goto(`${base}/${l}/groups/1/cards?` + (await p.locator(".members a").all().then(async (all) => (await Promise.all(all.slice(0, 2).map((x) => x.getAttribute("href")))).map((h) => "who=" + h.split("/").at(-1)).join("&"))));
  await p.locator("main form button[type=submit]").click();
  await p.waitForLoadState();
  await p.screenshot({ path: `/tmp/shots-coach/cards-${l}.png` });
}
await b.close();
console.log(a);
