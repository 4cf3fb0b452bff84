import * as l10n from "@vscode/l10n";

import { camelCase } from "./camelCase.ts";
import type { LanguageId } from "./problem.ts";

export type NameRole = "function" | "method" | "parameter";

/** What the whole house knows of a language. How it is run is a row of the judge room's own table. */
export interface Language {
	readonly label: string;
	/** in the practice folder, beside the other languages' */
	readonly fileName: string;
	/** of files that are taken for this language, the usual one first */
	readonly endings: readonly string[];
	readonly lineComment: "#" | "//" | "--";
	/** languages of one family share references, limits and rules */
	readonly family: LanguageId;
	/** what the user must have to run it, where that is needed; such a language is offered behind "More languages…" */
	readonly toolchain: string | null;
	/** a snake_case name of a signature as it is written in this language */
	readonly spell: (name: string, role: NameRole) => string;
}

const camel = (name: string): string => camelCase(name);
const asIs = (name: string): string => name;

export const languageTable: Readonly<Record<LanguageId, Language>> = {
	python: {
		label: "Python",
		fileName: "solution.py",
		endings: [".py"],
		lineComment: "#",
		family: "python",
		toolchain: null,
		spell: asIs,
	},
	typescript: {
		label: "TypeScript",
		fileName: "solution.ts",
		endings: [".ts", ".mts"],
		lineComment: "//",
		family: "typescript",
		toolchain: null,
		spell: camel,
	},
	javascript: {
		label: "JavaScript",
		fileName: "solution.js",
		endings: [".js", ".mjs"],
		lineComment: "//",
		family: "typescript",
		toolchain: null,
		spell: camel,
	},
	sql: {
		label: "SQL",
		fileName: "solution.sql",
		endings: [".sql"],
		lineComment: "--",
		family: "sql",
		toolchain: null,
		spell: asIs,
	},
	java: {
		label: "Java",
		fileName: "solution.java",
		endings: [".java"],
		lineComment: "//",
		family: "java",
		toolchain: l10n.t`a JDK, 11 or newer`,
		spell: camel,
	},
	cpp: {
		label: "C++",
		fileName: "solution.cpp",
		endings: [".cpp", ".cc", ".cxx"],
		lineComment: "//",
		family: "cpp",
		toolchain: l10n.t`g++ or clang++ with C++17`,
		spell: camel,
	},
	go: {
		label: "Go",
		fileName: "solution.go",
		endings: [".go"],
		lineComment: "//",
		family: "go",
		toolchain: l10n.t`Go 1.19 or newer`,
		// a method that is called from elsewhere begins with a capital
		spell: (name, role) => {
			const spelt = camelCase(name);
			return role === "method" ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt;
		},
	},
};

/** The language of a file by its ending; undefined when it is none that is judged. */
export function languageOfFile(path: string): LanguageId | undefined {
	const rows = Object.entries(languageTable) as [LanguageId, Language][];
	return rows.find(([, { endings }]) => endings.some((ending) => path.endsWith(ending)))?.[0];
}
