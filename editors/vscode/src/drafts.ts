// SPDX-License-Identifier: MIT
// The findings of Word drafts in Problems. VS Code tells only editors for text which entry was
// chosen: so the entries are those of a text that mirrors the draft, a paragraph a line, and where
// that text is opened, the draft is shown at the finding instead.
import * as path from "node:path";
import * as vscode from "vscode";
import type { LanguageClient, Middleware } from "vscode-languageclient/node";

const scheme = "clauselint-draft";

export function isDraft(uri: vscode.Uri): boolean {
  return uri.scheme === "file" && uri.path.toLowerCase().endsWith(".docx");
}

/** The text that mirrors a draft, and the draft that a text mirrors. No file is called as the text is. */
function mirrorOf(draft: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `${draft.path}/${path.posix.basename(draft.path)} findings` });
}
export function draftOf(mirror: vscode.Uri): vscode.Uri | undefined {
  return mirror.scheme === scheme ? vscode.Uri.from({ scheme: "file", path: path.posix.dirname(mirror.path) }) : undefined;
}

export class Drafts implements vscode.Disposable, vscode.TextDocumentContentProvider, vscode.FileDecorationProvider {
  private readonly findings = vscode.languages.createDiagnosticCollection("clauselint-drafts");
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly decorated = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;
  readonly onDidChange = this.changed.event;
  readonly onDidChangeFileDecorations = this.decorated.event;

  constructor(
    private readonly client: () => Promise<LanguageClient>,
    private readonly show: (draft: vscode.Uri, range: vscode.Range) => Promise<void>,
  ) {
    this.subscriptions = [
      this.findings,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.window.registerFileDecorationProvider(this),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      vscode.window.onDidChangeTextEditorSelection(() => this.follow()),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of this.subscriptions) each.dispose();
  }

  /** Takes the diagnostics of drafts over, pushed or pulled. */
  readonly middleware: Middleware = {
    handleDiagnostics: (uri, diagnostics, next) => next(uri, isDraft(uri) ? this.take(uri, diagnostics) : diagnostics),
    provideDiagnostics: async (document, previous, token, next) => {
      const report = await next(document, previous, token);
      const uri = document instanceof vscode.Uri ? document : document.uri;
      if (report?.kind === "full" && isDraft(uri)) report.items = this.take(uri, report.items);
      return report;
    },
    provideWorkspaceDiagnostics: (previous, token, reporter, next) =>
      next(previous, token, (chunk) => {
        for (const item of chunk?.items ?? [])
          if (item.kind === "full" && isDraft(item.uri)) item.items = this.take(item.uri, item.items);
        reporter(chunk);
      }),
  };

  /** Keeps what is said of a draft, and leaves nothing to be shown at the file itself. */
  private take(draft: vscode.Uri, diagnostics: vscode.Diagnostic[]): vscode.Diagnostic[] {
    const mirror = mirrorOf(draft);
    for (const each of diagnostics)
      for (const related of each.relatedInformation ?? [])
        if (isDraft(related.location.uri)) related.location = new vscode.Location(mirrorOf(related.location.uri), related.location.range);
    this.findings.set(mirror, diagnostics);
    this.changed.fire(mirror);
    this.decorated.fire(draft);
    return [];
  }

  async provideTextDocumentContent(mirror: vscode.Uri): Promise<string> {
    const draft = draftOf(mirror)!;
    const client = await this.client();
    const answer = await client.sendRequest<{ text: string } | null>("clauselint/text", { textDocument: { uri: client.code2ProtocolConverter.asUri(draft) } });
    return answer?.text ?? "";
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const found = isDraft(uri) ? (this.findings.get(mirrorOf(uri)) ?? []) : [];
    if (found.length === 0) return undefined;
    const isError = found.some((each) => each.severity === vscode.DiagnosticSeverity.Error);
    return {
      badge: found.length > 9 ? "9+" : String(found.length),
      color: new vscode.ThemeColor(isError ? "list.errorForeground" : "list.warningForeground"),
      propagate: true,
      tooltip: found.length === 1 ? "1 finding" : `${found.length} findings`,
    };
  }

  /** Where a mirror was opened, shows the draft in its place. */
  private follow(): void {
    if (vscode.window.activeTextEditor?.document.uri.scheme !== scheme) return;
    clearTimeout(this.timer);
    // The editor is there before its selection is.
    this.timer = setTimeout(() => void this.leadOn(), 60);
  }

  private async leadOn(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const draft = editor && draftOf(editor.document.uri);
    if (!draft) return;
    const mirror = editor.document.uri.toString();
    await this.show(draft, editor.selection);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const behind = tabs.filter((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === mirror);
    if (behind.length > 0) await vscode.window.tabGroups.close(behind, true);
  }
}
