import * as vscode from "vscode";

import type { AskedReview } from "../../support/askedReview.ts";
import { readAsked } from "../../support/askedReview.ts";
import { type EditorExchange, promptOf } from "./editorModels.ts";

/** What a request to the editor's model asks for, read from its prompt. */
export function askedOf(exchange: EditorExchange): AskedReview {
	return readAsked({ input: [{ text: promptOf(exchange) }] });
}

/** Answers the one way that is asked for: by calling the required tool. */
export function callTool({ options, progress }: EditorExchange, reply: string): void {
	const [tool] = options.tools ?? [];
	progress.report(new vscode.LanguageModelToolCallPart("call-1", tool?.name ?? "none", JSON.parse(reply) as object));
}
