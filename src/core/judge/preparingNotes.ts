import * as l10n from "@vscode/l10n";

import type { LanguageId } from "../problem/problem.ts";

/** What a person who waits for a run that has not begun is told: what is done, and whether it will take so long again. */
export const preparingNotes: Readonly<Record<LanguageId, string>> = {
	python: l10n.t`Starting Python`,
	typescript: l10n.t`Starting Node`,
	javascript: l10n.t`Starting Node`,
	sql: l10n.t`Starting SQLite`,
	java: l10n.t`Compiling; the first Java run on this machine also builds the judge's own part, once`,
	cpp: l10n.t`Compiling; the first C++ run on this machine also compiles the standard headers, which can take a minute, once`,
	go: l10n.t`Compiling; the first Go run on this machine also compiles Go's standard library, which can take a minute, once`,
};
