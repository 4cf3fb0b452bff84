import { failureTexts } from "./failureTexts.ts";
import { languageTable } from "../problem/languageTable.ts";
import type { LanguageId } from "../problem/problem.ts";

/** What stops a solution at a line: the editor's debugger for JavaScript, debugpy, or nothing. */
export type DebuggerKind = "javascript" | "python";

export const debuggerTable: Readonly<Record<LanguageId, DebuggerKind | null>> = {
	python: "python",
	typescript: "javascript",
	javascript: "javascript",
	sql: null,
	java: null,
	cpp: null,
	go: null,
};

/** For a language without a debugger, in one sentence with the way out. */
export function noDebugger(language: LanguageId): string {
	const { label } = languageTable[language];
	return failureTexts.noDebugger.say({ label });
}
