import { verdictTable } from "../../judge/verdict.ts";
import type { LogEvent } from "../logEvent.ts";
import { activeMinutes } from "../progress/activeTime.ts";
import { isJudgedByProgram } from "../progress/judgedRounds.ts";
import type { PractisedProblem } from "../progress/practisedProblem.ts";
import type { Dimension } from "./dimension.ts";
import { programDimensions } from "./programDimensions.ts";
import { reviewedDimensions } from "./reviewedDimensions.ts";
import type { ScorecardInputs } from "./scorecardInputs.ts";

/** One problem, card or prompt in the stretch. */
export interface SubjectCard {
	readonly slug: string;
	readonly title: string;
	/** without pauses */
	readonly minutes: number;
	readonly targetMinutes: number;
	readonly hints: number;
	readonly editorialOpened: boolean;
	/** submissions in order: "2 × wrong answer, accepted"; "" where there was none */
	readonly verdicts: string;
	/** models that read it; empty: none did */
	readonly reviewers: readonly string[];
	/** offline checks read it */
	readonly checked: boolean;
	readonly dimensions: readonly Dimension[];
}

/** Null: nothing was done with it. `events`: those of the stretch, in order of time. */
export function subjectCard(
	problem: PractisedProblem,
	events: readonly LogEvent[],
	inputs: Pick<ScorecardInputs, "titleOf" | "placeOf">,
): SubjectCard | null {
	const { slug, title, round, minutes: targetMinutes } = problem;
	const own = events.filter((event) => "slug" in event && event.slug === slug);
	if (!own.some(({ kind }) => kind === "judged" || kind === "reviewed" || kind === "interviewed")) {
		return null;
	}
	const reviews = own.filter((event) => event.kind === "reviewed");
	return {
		slug,
		title,
		minutes: activeMinutes(own.map(({ at }) => Date.parse(at))),
		targetMinutes,
		hints: own.reduce((sum, event) => {
			return sum + (event.kind === "hintTaken" ? 1 : event.kind === "interviewed" ? event.hints : 0);
		}, 0),
		editorialOpened: own.some(({ kind }) => kind === "editorialOpened"),
		verdicts: verdictHistory(own),
		reviewers: [...new Set(reviews.flatMap((event) => (event.promptVersion === null ? [] : [event.mode])))],
		checked: reviews.some(({ promptVersion }) => promptVersion === null),
		dimensions: [
			...(isJudgedByProgram(round) ? programDimensions(problem, own) : []),
			...reviewedDimensions(problem, own, inputs),
		],
	};
}

function verdictHistory(own: readonly LogEvent[]): string {
	const runs: { readonly word: string; count: number }[] = [];
	for (const event of own) {
		if (event.kind === "judged" && event.mode === "submit") {
			const word = verdictTable[event.verdict].label.toLowerCase();
			const last = runs.at(-1);
			if (last?.word === word) {
				last.count++;
			} else {
				runs.push({ word, count: 1 });
			}
		}
	}
	return runs.map(({ word, count }) => (count === 1 ? word : `${count} × ${word}`)).join(", ");
}
