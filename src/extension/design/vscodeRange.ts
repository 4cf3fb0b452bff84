import * as vscode from "vscode";

import type { TextPosition, TextRange } from "../../core/base/textRange.ts";

export function toVscodeRange(range: TextRange): vscode.Range {
	return new vscode.Range(toVscodePosition(range.start), toVscodePosition(range.end));
}

export function toVscodePosition(position: TextPosition): vscode.Position {
	return new vscode.Position(position.lineBase0, position.character);
}

export function fromVscodePosition(position: vscode.Position): TextPosition {
	return { lineBase0: position.line, character: position.character };
}
