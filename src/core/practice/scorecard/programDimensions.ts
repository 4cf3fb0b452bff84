import * as l10n from "@vscode/l10n";

import type { LogEvent } from "../logEvent.ts";
import { acceptedTimes, targetOf } from "../progress/acceptedTimes.ts";
import { isRightClaim } from "../progress/calibration.ts";
import { hintsTaken } from "../progress/hintsTaken.ts";
import type { PractisedProblem } from "../progress/practisedProblem.ts";
import { type Sitting, sittingsBetween, workedMinutes } from "../progress/sittings.ts";
import type { Dimension, DimensionScore } from "./dimension.ts";

export function programRule(): string {
	return l10n.t(
		"Code and SQL: accepted at the first submission without help 4, within two refusals and one hint 3, later or after the editorial 2, not accepted 1. Time: within the target 4, half above it 3, up to 2½ times 2, more or not accepted 1. Cost, where it was claimed and measured: right 4, wrong 2.",
	);
}

/** What the judge alone can say. Empty where nothing was submitted. `own`: events of the problem, in order of time; `sat`: in rounds. */
export function programDimensions(
	problem: PractisedProblem,
	own: readonly LogEvent[],
	sat: readonly Sitting[] = [],
): readonly Dimension[] {
	const submissions = own.filter((event) => event.kind === "judged" && event.mode === "submit");
	if (submissions.length === 0) {
		return [];
	}
	return [accepted(own), timely(problem, own, sat), cost(own)].filter((one) => one !== null);
}

function dimension(title: string, score: DimensionScore, why: string): Dimension {
	return { title, score, by: "judge", why, evidence: [], ownMark: null };
}

function accepted(own: readonly LogEvent[]): Dimension {
	const end = own.findIndex(isAccepted);
	const before = end < 0 ? own : own.slice(0, end);
	const refused = before.filter((event) => event.kind === "judged" && event.mode === "submit").length;
	const hints = hintsTaken(before);
	if (end < 0) {
		const why =
			refused === 1 ? l10n.t("not accepted in 1 submission") : l10n.t("not accepted in {0} submissions", refused);
		return dimension(l10n.t("Solved"), 1, why);
	}
	const editorial = before.some(({ kind }) => kind === "editorialOpened");
	const score = editorial || refused > 2 || hints > 1 ? 2 : refused + hints > 0 ? 3 : 4;
	const why = [
		l10n.t("accepted at submission {0}", refused + 1),
		...(hints === 0 ? [] : [hints === 1 ? l10n.t("1 hint") : l10n.t("{0} hints", hints)]),
		...(editorial ? [l10n.t("after the editorial")] : []),
	];
	return dimension(l10n.t("Solved"), score, why.join(", "));
}

/** Null: it was begun before the stretch and in no round with a clock, so nobody knows how long it took. */
function timely(problem: PractisedProblem, own: readonly LogEvent[], sat: readonly Sitting[]): Dimension | null {
	if (!own.some(isAccepted)) {
		return dimension(l10n.t("Time"), 1, l10n.t("not accepted"));
	}
	const first = acceptedTimes([problem], own, sat)[0] ?? acceptedInRound(problem, own, sat);
	if (first === null) {
		return null;
	}
	const share = first.minutes / first.targetMinutes;
	const score = share <= 1 ? 4 : share <= 1.5 ? 3 : share <= 2.5 ? 2 : 1;
	return dimension(l10n.t("Time"), score, l10n.t("{0} of {1} minutes", Math.round(first.minutes), first.targetMinutes));
}

/** Of an attempt that was begun before: what the clocks of its rounds say up to the first accepted submission. */
function acceptedInRound(
	problem: PractisedProblem,
	own: readonly LogEvent[],
	sat: readonly Sitting[],
): { readonly minutes: number; readonly targetMinutes: number } | null {
	const atMs = Date.parse(own.find(isAccepted)?.at ?? "");
	const before = sittingsBetween(sat, 0, atMs);
	const minutes = workedMinutes([], before);
	return before.length === 0 ? null : { minutes, targetMinutes: targetOf(problem, before) };
}

function cost(own: readonly LogEvent[]): Dimension | null {
	const claims = own.filter((event) => event.kind === "claimed");
	const claim = claims.findLast(({ time, measured }) => isRightClaim(time, measured) !== null);
	if (claim === undefined) {
		return null;
	}
	const right = isRightClaim(claim.time, claim.measured) === true;
	return dimension(
		l10n.t("Cost"),
		right ? 4 : 2,
		l10n.t("claimed {0}, measured {1}", claim.time ?? "", claim.measured ?? ""),
	);
}

function isAccepted(event: LogEvent): boolean {
	return event.kind === "judged" && event.mode === "submit" && event.verdict === "accepted";
}
