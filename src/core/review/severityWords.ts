import * as l10n from "@vscode/l10n";

import type { Severity } from "./finding.ts";

/** A severity as a person reads it. */
export const severityWords: Readonly<Record<Severity, string>> = {
	error: l10n.t`error`,
	warning: l10n.t`warning`,
	info: l10n.t`info`,
	hint: l10n.t`hint`,
};
