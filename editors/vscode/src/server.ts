// SPDX-License-Identifier: MIT
// The language server, and what it tells of contracts.
import * as fs from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type Middleware, type Range } from "vscode-languageclient/node";

export type Verdict = "satisfied" | "deficient" | "missing" | "not-applicable";

export interface Requirement {
  rule: string;
  title: string;
  severity: string;
  verdict: Verdict;
  citation: string;
  clause: number;
  range: Range;
  elements: { name: string; verdict: string; reason: string }[];
}
export interface Finding {
  rule: string;
  severity: "error" | "warning" | "note" | "off";
  message: string;
  waived: boolean;
  range: Range;
  clause: number;
}
export interface Piece {
  text: string;
  finding?: number;
}
export interface Clause {
  depth: number;
  label: string;
  heading: Piece[];
  pieces: Piece[];
}
export interface Contract {
  error?: string;
  title: string;
  requirements: Requirement[];
  findings: Finding[];
  clauses: Clause[];
}

/** The program: that of the settings, the one in the extension, or the one on the PATH. */
export function programPath(context: vscode.ExtensionContext): string {
  const configured = vscode.workspace.getConfiguration("clauselint").get<string>("server.path");
  if (configured) return configured;
  const name = process.platform === "win32" ? "clauselint.exe" : "clauselint";
  const bundled = path.join(context.extensionPath, "bin", name);
  return fs.existsSync(bundled) ? bundled : name;
}

/** `--rules DIR` for each folder of the settings. */
export function ruleArguments(): string[] {
  const folders = vscode.workspace.getConfiguration("clauselint").get<string[]>("rules") ?? [];
  return folders.flatMap((folder) => ["--rules", folder]);
}

export function createClient(context: vscode.ExtensionContext, middleware: Middleware): LanguageClient {
  const settings = vscode.workspace.getConfiguration("clauselint");
  const options: LanguageClientOptions = {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "untitled", language: "markdown" },
      { scheme: "file", language: "plaintext" },
      { scheme: "untitled", language: "plaintext" },
      { scheme: "file", language: "yaml" },
      { scheme: "file", pattern: "**/*.docx" },
    ],
    initializationOptions: {
      rulePages: "clauselint-rule:/",
      passedOver: settings.get<string[]>("passedOver"),
    },
    diagnosticPullOptions: { onChange: true, onTabs: true },
    markdown: { isTrusted: false },
    middleware,
  };
  const command = programPath(context);
  return new LanguageClient("clauselint", "Clauselint", { command, args: ["lsp", ...ruleArguments()] }, options);
}

export async function readContract(client: LanguageClient, uri: vscode.Uri): Promise<Contract | undefined> {
  const contract = await client.sendRequest<Contract | null>("clauselint/contract", {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
  });
  return contract ?? undefined;
}
