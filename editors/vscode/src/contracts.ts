// SPDX-License-Identifier: MIT
// The tree view: each contract with its required clauses.
import * as path from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { draftOf } from "./drafts";
import { readContract, type Contract, type Requirement, type Verdict } from "./server";

const icons: Record<Verdict, vscode.ThemeIcon> = {
  satisfied: new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed")),
  deficient: new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground")),
  missing: new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground")),
  "not-applicable": new vscode.ThemeIcon("circle-slash"),
};

type Node = { uri: vscode.Uri; requirement?: Requirement };

export function isContract(uri: vscode.Uri): boolean {
  return (uri.scheme === "file" && /\.(docx|md|markdown|txt)$/i.test(uri.path)) || uri.scheme === "untitled";
}

export class Contracts implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private known = new Map<string, Contract>();

  constructor(private readonly client: () => LanguageClient | undefined) {}

  refresh(): void {
    this.known.clear();
    this.changed.fire();
  }

  /** The contracts that are open or have findings. */
  uris(): vscode.Uri[] {
    const all = new Map<string, vscode.Uri>();
    const add = (place: vscode.Uri) => {
      const uri = draftOf(place) ?? place;
      if (isContract(uri)) all.set(uri.toString(), uri);
    };
    for (const document of vscode.workspace.textDocuments)
      if (document.languageId === "markdown" || document.languageId === "plaintext") add(document.uri);
    for (const group of vscode.window.tabGroups.all)
      for (const tab of group.tabs) if (tab.input instanceof vscode.TabInputCustom) add(tab.input.uri);
    for (const [uri, diagnostics] of vscode.languages.getDiagnostics())
      if (diagnostics.some((each) => each.source === "clauselint")) add(uri);
    return [...all.values()].sort((a, b) => a.path.localeCompare(b.path));
  }

  async contract(uri: vscode.Uri): Promise<Contract | undefined> {
    const key = uri.toString();
    const client = this.client();
    if (!this.known.has(key) && client) {
      const contract = await readContract(client, uri);
      if (contract && !contract.error) this.known.set(key, contract);
    }
    return this.known.get(key);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) {
      const contract = await this.contract(node.uri);
      return (contract?.requirements ?? []).map((requirement) => ({ uri: node.uri, requirement }));
    }
    const nodes: Node[] = [];
    for (const uri of this.uris()) if (await this.contract(uri)) nodes.push({ uri });
    return nodes;
  }

  async getTreeItem(node: Node): Promise<vscode.TreeItem> {
    if (!node.requirement) {
      const item = new vscode.TreeItem(path.basename(node.uri.path), vscode.TreeItemCollapsibleState.Expanded);
      item.resourceUri = node.uri;
      item.description = summary(await this.contract(node.uri));
      return item;
    }
    const { rule, title, verdict, citation, elements } = node.requirement;
    const item = new vscode.TreeItem(rule, vscode.TreeItemCollapsibleState.None);
    item.iconPath = icons[verdict];
    item.description = verdict === "satisfied" || verdict === "deficient" ? `${verdict} in ${citation || "the contract"}` : verdict;
    const lacking = elements.filter((each) => verdict === "deficient" && each.verdict !== "found");
    item.tooltip = [title, ...lacking.map((each) => `${each.name}: ${each.reason}`)].join("\n");
    item.accessibilityInformation = { label: `${rule}, ${item.description}` };
    item.command = { command: "clauselint.reveal", title: "Go to clause", arguments: [node.uri, node.requirement] };
    return item;
  }
}

/** "2 of 3; 1 deficient". */
export function summary(contract: Contract | undefined): string {
  const all = (contract?.requirements ?? []).filter((each) => each.verdict !== "not-applicable");
  const count = (verdict: Verdict) => all.filter((each) => each.verdict === verdict).length;
  const parts = [`${count("satisfied")} of ${all.length}`];
  if (count("deficient")) parts.push(`${count("deficient")} deficient`);
  if (count("missing")) parts.push(`${count("missing")} missing`);
  return parts.join("; ");
}
