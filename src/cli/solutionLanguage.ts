import { extname } from "node:path";

import type { LanguageId } from "../core/problem/problem.ts";

const languageOfEnding: Readonly<Record<string, LanguageId>> = {
	".py": "python",
	".ts": "typescript",
	".mts": "typescript",
	".js": "javascript",
	".mjs": "javascript",
	".sql": "sql",
};

/** Endings of files that can be judged, for messages. */
export const solutionEndings = Object.keys(languageOfEnding).join(", ");

/** The language of a solution's file by its ending; undefined when it is none that is judged. */
export function solutionLanguage(file: string): LanguageId | undefined {
	return languageOfEnding[extname(file)];
}
