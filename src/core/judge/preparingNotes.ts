import type { LanguageId } from "../problem/problem.ts";

/** What a person who waits for a run that has not begun is told: what is done, and whether it will take so long again. */
export const preparingNotes: Readonly<Record<LanguageId, string>> = {
	python: "Starting Python",
	typescript: "Starting Node",
	javascript: "Starting Node",
	sql: "Starting SQLite",
	java: "Compiling; the first Java run on this machine also builds the judge's own part, once",
	cpp: "Compiling; the first C++ run on this machine also compiles the standard headers, which can take a minute, once",
	go: "Compiling; the first Go run on this machine also compiles Go's standard library, which can take a minute, once",
};
