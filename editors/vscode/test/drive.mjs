// SPDX-License-Identifier: MIT
// See `run`, which starts it.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const { CODE_SERVER, PLAYWRIGHT, CHROMIUM, VSIX } = process.env;
const { chromium } = createRequire(PLAYWRIGHT + "/")("playwright-core");
const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const fixtures = process.env.FIXTURES ?? path.join(here, "../../../fixtures");
const pictures = process.env.PICTURES ?? path.join(here, "pictures");
fs.mkdirSync(pictures, { recursive: true });

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clauselint-vscode-"));
const workspace = path.join(folder, "contracts");
fs.mkdirSync(workspace);
fs.mkdirSync(path.join(folder, "user/User"), { recursive: true });
fs.copyFileSync(path.join(fixtures, "colocation.md"), path.join(workspace, "colocation.md"));
fs.mkdirSync(path.join(workspace, "rules/own"), { recursive: true });
fs.writeFileSync(
  path.join(workspace, "rules/own/keeps-soc2.yaml"),
  "title: The operator keeps SOC 2\nseverity: error\npresent-with: [maintain]\nrequires:\n  maintain:\n    found:\n      - modality: duty\n        about: socc2\n    missing: nobody is obliged to keep it\n",
);
fs.writeFileSync(
  path.join(folder, "user/User/settings.json"),
  JSON.stringify({
    "security.workspace.trust.enabled": false,
    "workbench.startupEditor": "none",
    "telemetry.telemetryLevel": "off",
    "extensions.autoUpdate": false,
    "extensions.ignoreRecommendations": true,
    "git.enabled": false,
    "chat.disableAIFeatures": true,
    "workbench.secondarySideBar.defaultVisibility": "hidden",
  }),
);
fs.writeFileSync(path.join(folder, "config.yaml"), "auth: none\ncert: false\n");
const common = [CODE_SERVER, "--config", path.join(folder, "config.yaml"), "--user-data-dir", path.join(folder, "user"), "--extensions-dir", path.join(folder, "extensions")];
const env = { ...process.env, XDG_DATA_HOME: path.join(folder, "data"), XDG_CONFIG_HOME: path.join(folder, "xdg") };
execFileSync(process.execPath, [...common, "--install-extension", VSIX], { env, stdio: "ignore" });

const port = await new Promise((resolve) => {
  const server = net.createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const server = spawn(
  process.execPath,
  [...common, "--bind-addr", `127.0.0.1:${port}`, "--auth", "none", "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", "--disable-getting-started-override", "--ignore-last-opened"],
  { env, stdio: "ignore", detached: true },
);

let browser;
let page;
let status = 1;
const open = async (name) => {
  const payload = encodeURIComponent(JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${port}${path.join(workspace, name)}`]]));
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}&payload=${payload}`);
  await page.waitForSelector(".monaco-workbench", { timeout: 90000 });
};
const picture = (name) => page.screenshot({ path: path.join(pictures, name + ".png") });
const step = (words) => console.log("ok  ", words);

try {
  for (let tries = 0; ; ++tries) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then((answer) => answer.ok, () => false);
    if (up) break;
    if (tries > 300) throw new Error("code-server did not start");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
  page = await browser.newPage({ viewport: { width: 1240, height: 780 } });

  await open("colocation.md");
  await page.waitForSelector(".monaco-editor .view-line", { timeout: 90000 });
  await page.keyboard.press("Control+Shift+M");
  const row = page.locator(".markers-panel .monaco-list-row", { hasText: "annual-delivery" }).first();
  await row.waitFor({ timeout: 60000 });
  step("the finding is in Problems: " + (await row.innerText()).replace(/\s+/g, " ").slice(0, 120));
  await row.dblclick({ position: { x: 120, y: 8 } });
  await page.waitForSelector(".monaco-editor .squiggly-error", { timeout: 30000 });
  step("its words have a squiggle");
  await picture("problems");
  const place = (await row.innerText()).match(/\[(Ln \d+, Col \d+)\]/)[1];
  await page.locator("#status\\.editor\\.selection", { hasText: place.split(",")[0] + "," }).waitFor({ timeout: 30000 });
  // The server may not have been asked yet for what was typed last: an empty menu closes by itself.
  const fix = page.locator(".action-widget", { hasText: "Insert" });
  for (let tries = 0; !(await fix.isVisible()); ++tries) {
    if (tries === 6) throw new Error("no quick fix is offered at " + place);
    if (tries > 0) await row.dblclick({ position: { x: 120, y: 8 } });
    await page.locator(".monaco-editor.focused").first().waitFor({ timeout: 10000 });
    await page.keyboard.press("Control+.");
    await fix.waitFor({ timeout: 5000 }).catch(() => {});
  }
  await picture("quick-fix");
  await page.keyboard.press("Enter");
  await row.waitFor({ state: "detached", timeout: 30000 });
  step("the quick fix cures it");
  await picture("fixed");

  fs.copyFileSync(path.join(fixtures, "colocation.docx"), path.join(workspace, "colocation.docx"));
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "colocation.docx" }).dblclick({ timeout: 30000 });
  const frame = page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  await frame.locator("main .note").first().waitFor({ timeout: 90000 });
  step("a Word draft shows findings: " + (await frame.locator(".note").allInnerTexts()).length);
  await page.waitForTimeout(500);
  await picture("docx");

  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "colocation.docx findings" }).first().waitFor({ timeout: 60000 });
  const notes = await frame.locator("main .note").allInnerTexts();
  const wanted = notes.length - 1;
  const message = notes[wanted].split(" ").slice(1).join(" ").slice(0, 40);
  await page.locator(".markers-panel .monaco-list-row", { hasText: message }).first().dblclick({ position: { x: 120, y: 8 } });
  await frame.locator(`#finding-${wanted}:focus`).waitFor({ timeout: 30000 });
  step("an entry of Problems shows its finding in the draft: " + message);
  await page.locator(".tabs-container .tab", { hasText: "docx findings" }).waitFor({ state: "detached", timeout: 10000 });
  step("the text behind the entry is closed again");
  await picture("docx-problem");

  await open("rules/own/keeps-soc2.yaml");
  await page.waitForSelector(".monaco-editor .squiggly-error", { timeout: 90000 });
  step("a wrong rule has a squiggle");
  await page.waitForTimeout(1500);
  await picture("rule");
  status = 0;
} catch (error) {
  console.log("FAIL", String(error).slice(0, 800));
  await picture("failed").catch(() => {});
} finally {
  await browser?.close();
  try {
    process.kill(-server.pid, "SIGTERM");
  } catch {}
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exit(status);
