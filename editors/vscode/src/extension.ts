// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { contractOf, exportReport, insertClause, reviewDocx, runRule } from "./commands";
import { Contracts, summary } from "./contracts";
import { DocxEditor } from "./docx";
import { Drafts } from "./drafts";
import { createClient, type Requirement } from "./server";

let client: LanguageClient | undefined;

/** Calls `work` once things are quiet for a moment. */
function soon(work: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, 300);
  };
}

async function start(context: vscode.ExtensionContext, drafts: Drafts): Promise<LanguageClient> {
  client = createClient(context, drafts.middleware);
  try {
    await client.start();
  } catch {
    void vscode.window
      .showErrorMessage("The clauselint program was not found. Install it, or name it in the settings.", "Open Settings")
      .then((chosen) => chosen && vscode.commands.executeCommand("workbench.action.openSettings", "clauselint.server.path"));
  }
  return client;
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const contracts = new Contracts(() => client);
  const docx = new DocxEditor(context, () => started);
  const drafts = new Drafts(() => started, (draft, range) => docx.reveal(draft, { range }));
  const started = start(context, drafts);
  const status = vscode.window.createStatusBarItem("clauselint.verdicts", vscode.StatusBarAlignment.Left);
  status.name = "Clauselint";
  status.command = "clauselint.showClauses";

  const showStatus = async () => {
    const uri = contractOf(undefined);
    const contract = uri && (await contracts.contract(uri).catch(() => undefined));
    if (!contract || contract.requirements.length === 0) {
      status.hide();
      return;
    }
    const text = summary(contract);
    status.text = `$(law) ${text}`;
    status.tooltip = `Required clauses: ${text}`;
    status.accessibilityInformation = { label: `Required clauses: ${text}` };
    status.show();
  };
  const refresh = soon(() => {
    contracts.refresh();
    void showStatus();
  });

  const reveal = async (uri: vscode.Uri, requirement: Requirement) => {
    if (uri.path.toLowerCase().endsWith(".docx")) {
      await docx.reveal(uri, { clause: requirement.clause });
      return;
    }
    const { start, end } = requirement.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    await vscode.window.showTextDocument(uri, { selection });
  };
  const pages: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri) => {
      const rule = uri.path.replace(/^.*\//, "").replace(/\.md$/, "");
      const page = await (await started).sendRequest<{ text: string }>("clauselint/rulePage", { rule, uri: "" });
      return page.text;
    },
  };
  const explain = async () => {
    const found = vscode.window.activeTextEditor && vscode.languages.getDiagnostics(vscode.window.activeTextEditor.document.uri);
    const rules = new Set((found ?? []).filter((each) => each.source === "clauselint").map((each) => String(typeof each.code === "object" ? each.code.value : each.code)));
    for (const rule of ["maintenance-with-notice", "annual-delivery", "audit-cooperation"]) rules.add(rule);
    const rule = await vscode.window.showQuickPick([...rules], { title: "Explain which rule?" });
    if (rule) await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.parse(`clauselint-rule:/rules/${rule}.md`));
  };
  const lintFolder = async () => {
    const answer = await vscode.commands.executeCommand<{ contracts: number }>("clauselint.lintWorkspace");
    refresh();
    await vscode.commands.executeCommand("clauselint.contracts.focus");
    void vscode.window.setStatusBarMessage(`Linted ${answer?.contracts ?? 0} contracts`, 5000);
  };

  const commands: [string, (...given: never[]) => unknown][] = [
    ["clauselint.restart", () => client?.restart()],
    ["clauselint.lintFolder", lintFolder],
    ["clauselint.reviewDocx", (uri?: vscode.Uri) => reviewDocx(context, uri)],
    ["clauselint.exportReport", (uri?: vscode.Uri) => exportReport(context, uri)],
    ["clauselint.insertClause", insertClause],
    ["clauselint.outline", () => vscode.commands.executeCommand("outline.focus")],
    ["clauselint.showClauses", () => vscode.commands.executeCommand("clauselint.contracts.focus")],
    ["clauselint.explainRule", explain],
    ["clauselint.runRule", () => runRule(context, contracts.uris())],
    ["clauselint.reveal", reveal],
  ];
  context.subscriptions.push(
    status,
    drafts,
    ...commands.map(([name, work]) => vscode.commands.registerCommand(name, work)),
    vscode.window.registerTreeDataProvider("clauselint.contracts", contracts),
    vscode.window.registerCustomEditorProvider("clauselint.docx", docx, { supportsMultipleEditorsPerDocument: false }),
    vscode.workspace.registerTextDocumentContentProvider("clauselint-rule", pages),
    vscode.languages.onDidChangeDiagnostics(refresh),
    vscode.window.tabGroups.onDidChangeTabs(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
  await started;
  void vscode.commands.executeCommand("setContext", "clauselint.ready", true);
  refresh();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
