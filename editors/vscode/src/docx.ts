// SPDX-License-Identifier: MIT
// The read-only editor for Word drafts: clause tree and text, with the findings in place.
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { summary } from "./contracts";
import { readContract, type Contract, type Piece } from "./server";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const html = (text: string) => text.replace(/[&<>"]/g, (c) => escapes[c]!);

function pieces(all: Piece[], contract: Contract): string {
  return all
    .map(({ text, finding }) => {
      const words = html(text).replaceAll("\v", "<br>");
      if (finding === undefined) return words;
      const { severity, rule, message, waived } = contract.findings[finding]!;
      const kind = waived ? "waived" : severity;
      return `<mark class="${kind}" aria-describedby="finding-${finding}" title="${html(`${rule}: ${message}`)}">${words}</mark>`;
    })
    .join("");
}

/** The findings of a clause, as notes below it. */
function notes(contract: Contract, clause: number): string {
  return contract.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.clause === clause)
    .map(
      ({ finding, index }) =>
        `<aside class="note ${finding.waived ? "waived" : finding.severity}" id="finding-${index}" tabindex="0" role="note"` +
        ` aria-label="${html(`${finding.severity}: ${finding.rule}: ${finding.message}`)}">` +
        `<strong>${html(finding.rule)}</strong> ${html(finding.message)}${finding.waived ? " (waived)" : ""}</aside>`,
    )
    .join("");
}

function page(webview: vscode.Webview, root: vscode.Uri, contract: Contract): string {
  const nonce = Array.from({ length: 24 }, () => Math.floor(Math.random() * 36).toString(36)).join("");
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(root, "media", name));
  const policy = `default-src 'none'; style-src ${webview.cspSource} 'unsafe-inline'; script-src 'nonce-${nonce}'`;
  const headed = contract.clauses
    .map((clause, index) => ({ clause, index }))
    .filter(({ clause }) => clause.heading.length > 0);
  const outline = headed
    .map(({ clause, index }) => {
      const count = contract.findings.filter((each) => each.clause === index && !each.waived).length;
      const name = `${clause.label} ${clause.heading.map((each) => each.text).join("")}`.trim();
      return `<li style="--depth:${Math.max(clause.depth - 1, 0)}"><a href="#clause-${index}">${html(name)}</a>${count ? ` <span class="count" aria-label="${count} findings">${count}</span>` : ""}</li>`;
    })
    .join("");
  const verdicts = contract.requirements
    .map(
      ({ rule, verdict, citation, clause, title }) =>
        `<li class="${verdict}"><a href="#clause-${clause}" title="${html(title)}">${html(rule)}</a> <span>${verdict}${citation && verdict !== "missing" ? ` in ${html(citation)}` : ""}</span></li>`,
    )
    .join("");
  const text = contract.clauses
    .map((clause, index) => {
      const label = clause.label ? `<span class="label">${html(clause.label)}</span> ` : "";
      const level = Math.min(Math.max(clause.depth, 1) + 1, 6);
      const heading = clause.heading.length ? `<h${level}>${label}${pieces(clause.heading, contract)}</h${level}>` : "";
      const words = clause.pieces.length ? `<p>${heading ? "" : label}${pieces(clause.pieces, contract)}</p>` : "";
      const found = notes(contract, index);
      if (!heading && !words && !found) return "";
      return `<section id="clause-${index}" style="--depth:${Math.max(clause.depth - 1, 0)}" tabindex="-1">${heading}${words}${found}</section>`;
    })
    .join("");
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file("docx.css")}"><title>${html(contract.title)}</title></head><body>
<nav aria-label="Clauses"><h2>Required clauses</h2><p>${summary(contract)}</p><ul class="verdicts">${verdicts}</ul>
<h2>Clauses</h2><ul class="outline">${outline}</ul><p class="keys">n and p: next and previous finding</p></nav>
<main aria-label="Text">${text}</main><script nonce="${nonce}" src="${file("docx.js")}"></script></body></html>`;
}

/** What of a draft is to be shown: a clause, or the finding at a place. */
export type Target = { clause: number } | { range: vscode.Range };

interface Open {
  panel: vscode.WebviewPanel;
  contract?: Contract;
  isReady: boolean;
  /** What was asked for before there was a page to show it. */
  target?: Target;
}

export class DocxEditor implements vscode.CustomReadonlyEditorProvider {
  private readonly open = new Map<string, Open>();

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly client: () => Promise<LanguageClient>,
  ) {}

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => {} };
  }

  async resolveCustomEditor(document: vscode.CustomDocument, panel: vscode.WebviewPanel): Promise<void> {
    const key = document.uri.toString();
    const open: Open = { panel, isReady: false, target: this.open.get(key)?.target };
    this.open.set(key, open);
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(this.context.extensionUri, "media")] };
    panel.webview.onDidReceiveMessage((message: { ready?: boolean }) => {
      if (!message.ready) return;
      open.isReady = true;
      this.showTarget(open);
    });
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(document.uri, ".."), "*.docx"));
    const show = (uri: vscode.Uri) => {
      // The server hears of the change at the same time; a moment later it has read it.
      if (uri.toString() === key) setTimeout(() => void this.show(document.uri, open), 300);
    };
    watcher.onDidChange(show);
    watcher.onDidCreate(show);
    panel.onDidDispose(() => {
      watcher.dispose();
      this.open.delete(key);
    });
    await this.show(document.uri, open);
  }

  private async show(uri: vscode.Uri, open: Open): Promise<void> {
    const contract = await readContract(await this.client(), uri);
    open.isReady = false;
    if (!contract || contract.error) {
      open.panel.webview.html = `<!DOCTYPE html><body><p role="alert">The draft ${html(contract?.error ?? "cannot be read")}</p></body>`;
      return;
    }
    open.contract = contract;
    open.panel.webview.html = page(open.panel.webview, this.context.extensionUri, contract);
  }

  private showTarget(open: Open): void {
    const { target, contract } = open;
    if (!target || !contract || !open.isReady) return;
    open.target = undefined;
    if ("clause" in target) {
      void open.panel.webview.postMessage({ clause: target.clause });
      return;
    }
    const { start } = target.range;
    const at = (line: number, character: number) => line === start.line && character === start.character;
    const finding = contract.findings.findIndex((each) => at(each.range.start.line, each.range.start.character));
    if (finding >= 0) void open.panel.webview.postMessage({ finding });
  }

  /** Opens the draft where it is not, and shows the target. */
  async reveal(uri: vscode.Uri, target: Target): Promise<void> {
    await vscode.commands.executeCommand("vscode.openWith", uri, "clauselint.docx");
    const open = this.open.get(uri.toString());
    if (!open) return;
    open.target = target;
    this.showTarget(open);
  }
}
