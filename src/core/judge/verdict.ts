import * as l10n from "@vscode/l10n";

/** What a case, a group or a run ended as; one table, most severe last. */
export const verdicts = [
	"accepted",
	"wrong-answer",
	"runtime-error",
	"time-limit-exceeded",
	"output-limit-exceeded",
	"memory-limit-exceeded",
	"compile-error",
	"internal-error",
] as const;
export type Verdict = (typeof verdicts)[number];

interface VerdictRow {
	readonly label: string;
	/** the abbreviation that judges use */
	readonly code: string;
}

export const verdictTable: Readonly<Record<Verdict, VerdictRow>> = {
	accepted: { label: l10n.t`Accepted`, code: "AC" },
	"wrong-answer": { label: l10n.t`Wrong answer`, code: "WA" },
	"runtime-error": { label: l10n.t`Runtime error`, code: "RTE" },
	"time-limit-exceeded": { label: l10n.t`Time limit exceeded`, code: "TLE" },
	"output-limit-exceeded": { label: l10n.t`Output limit exceeded`, code: "OLE" },
	"memory-limit-exceeded": { label: l10n.t`Memory limit exceeded`, code: "MLE" },
	"compile-error": { label: l10n.t`Compile error`, code: "CE" },
	"internal-error": { label: l10n.t`Internal error`, code: "IE" },
};

/** The verdict of a run: the most severe one of its cases; accepted when there is nothing against it. */
export function worstVerdict(all: readonly Verdict[]): Verdict {
	return all.reduce<Verdict>(
		(worst, next) => (verdicts.indexOf(next) > verdicts.indexOf(worst) ? next : worst),
		"accepted",
	);
}
