// SPDX-License-Identifier: MIT
// What the commands do that the server does not: they run the program itself.
import { execFile } from "node:child_process";
import * as path from "node:path";
import * as vscode from "vscode";
import { isContract } from "./contracts";
import { programPath, ruleArguments } from "./server";

/** The contract that a command was called on, or the one in the active tab. */
export function contractOf(uri: vscode.Uri | undefined): vscode.Uri | undefined {
  if (uri instanceof vscode.Uri) return uri;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const open = input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText ? input.uri : undefined;
  return open && isContract(open) ? open : undefined;
}

/** Runs the program; statuses 0 and 1 are good. */
function run(context: vscode.ExtensionContext, words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(programPath(context), words, { maxBuffer: 1 << 28 }, (error, out, err) => {
      if (error && error.code !== 1) reject(new Error(err.trim() || error.message));
      else resolve(out);
    });
  });
}

async function tellErrors(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

export function reviewDocx(context: vscode.ExtensionContext, given?: vscode.Uri): Promise<void> {
  return tellErrors(async () => {
    let draft = contractOf(given);
    if (!draft?.path.toLowerCase().endsWith(".docx"))
      draft = (await vscode.window.showOpenDialog({ filters: { Word: ["docx"] }, title: "Review which draft?" }))?.[0];
    if (!draft) return;
    const suggested = draft.with({ path: draft.path.replace(/\.docx$/i, ".reviewed.docx") });
    const copy = await vscode.window.showSaveDialog({ defaultUri: suggested, filters: { Word: ["docx"] }, title: "Write the reviewed copy to" });
    if (!copy) return;
    await run(context, ["review", draft.fsPath, "-o", copy.fsPath, ...ruleArguments()]);
    void vscode.window.showInformationMessage(`Wrote ${path.basename(copy.fsPath)}`);
  });
}

const formats = [
  { label: "HTML", format: "html", end: ".html", description: "one page, to send or to print" },
  { label: "Markdown", format: "markdown", end: ".md", description: "for a mail or a pull request" },
  { label: "JSON", format: "json", end: ".json", description: "for programs" },
  { label: "CSV", format: "csv", end: ".csv", description: "for spreadsheets" },
];

export function exportReport(context: vscode.ExtensionContext, given?: vscode.Uri): Promise<void> {
  return tellErrors(async () => {
    const contract = contractOf(given);
    if (!contract) {
      void vscode.window.showInformationMessage("Open a contract first.");
      return;
    }
    const chosen = await vscode.window.showQuickPick(formats, { title: "Export which report?" });
    if (!chosen) return;
    const file = await vscode.window.showSaveDialog({ defaultUri: contract.with({ path: contract.path + ".report" + chosen.end }), title: "Write the report to" });
    if (!file) return;
    await run(context, [contract.fsPath, "--format", chosen.format, "-o", file.fsPath, ...ruleArguments()]);
    void vscode.window.showInformationMessage(`Wrote ${path.basename(file.fsPath)}`);
  });
}

/** Lets the user choose among what cures the contract, and inserts it. */
export async function insertClause(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage("Open a contract in Markdown or plain text first; for Word there is Review DOCX.");
    return;
  }
  const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", editor.document.uri, whole);
  const inserting = (actions ?? []).filter((each) => each.edit && each.title.startsWith("Insert"));
  if (inserting.length === 0) {
    void vscode.window.showInformationMessage("There is no clause to insert.");
    return;
  }
  const chosen = await vscode.window.showQuickPick(inserting.map((action) => ({ label: action.title, action })), { title: "Insert which clause?" });
  if (chosen?.action.edit) await vscode.workspace.applyEdit(chosen.action.edit);
}

/** Runs the rule of the active editor on the open contracts, and shows the report. */
export function runRule(context: vscode.ExtensionContext, contracts: vscode.Uri[]): Promise<void> {
  return tellErrors(async () => {
    const rule = vscode.window.activeTextEditor?.document.uri;
    if (!rule?.path.endsWith(".yaml") || contracts.length === 0) {
      void vscode.window.showInformationMessage("Open a rule and at least one contract first.");
      return;
    }
    const folder = path.dirname(path.dirname(rule.fsPath));
    const paths = contracts.filter((each) => each.scheme === "file").map((each) => each.fsPath);
    const report = await run(context, [...paths, "--rules", folder, "--format", "markdown"]);
    const document = await vscode.workspace.openTextDocument({ content: report, language: "markdown" });
    await vscode.window.showTextDocument(document, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  });
}
