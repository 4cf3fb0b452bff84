import * as vscode from "vscode";

import type { CaseResult } from "../../core/judge/judgeEvent.ts";
import type { Signature } from "../../core/problem/problem.ts";

/** Where a failing case is shown: the candidate's own failing line, else the function or class that was called. */
export function caseLocation(document: vscode.TextDocument, signature: Signature, result: CaseResult): vscode.Location {
	const [frame] = result.frames;
	const line =
		frame !== undefined && frame.lineBase0 < document.lineCount ? frame.lineBase0 : entryLine(document, signature);
	return new vscode.Location(document.uri, document.lineAt(line).range);
}

/** The line that defines what the judge calls; the first line of code where it is not found. */
export function entryLine(document: vscode.TextDocument, signature: Signature): number {
	const lines = document.getText().split("\n");
	const code = lines.findIndex((line) => /^\s*[^\s#/*-]/.test(line));
	if (signature.kind === "query") {
		const select = lines.findIndex((line) => /^\s*(select|with)\b/i.test(line));
		return Math.max(0, select >= 0 ? select : code);
	}
	const camel = signature.name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
	const names = `(?:${signature.name}|${camel})`;
	const definition = new RegExp(`(?:def|class|function|const|let|var)\\s+${names}\\b`);
	const at = lines.findIndex((line) => definition.test(line));
	return Math.max(0, at >= 0 ? at : code);
}
