import * as vscode from "vscode";

import type { Finding, Severity } from "../core/review/finding.ts";
import { toVscodeRange } from "./design/vscodeRange.ts";

const severityTable: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** A deterministic finding at its line; a model's findings are threads instead. */
export function findingDiagnostic(finding: Finding, document: vscode.TextDocument): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(
		document.validateRange(toVscodeRange(finding.anchor.range)),
		finding.message,
		severityTable[finding.severity],
	);
	diagnostic.source = "Woodshed";
	diagnostic.code = finding.rule;
	return diagnostic;
}
