import { verdictTable } from "../../judge/verdict.ts";
import type { LogEvent } from "../logEvent.ts";
import { targetOf } from "../progress/acceptedTimes.ts";
import { hintsTaken } from "../progress/hintsTaken.ts";
import { isJudgedByProgram } from "../progress/judgedRounds.ts";
import type { PractisedProblem } from "../progress/practisedProblem.ts";
import { type Sitting, workedMinutes } from "../progress/sittings.ts";
import { reviewCounts } from "../reviewCounts.ts";
import type { Dimension } from "./dimension.ts";
import { programDimensions } from "./programDimensions.ts";
import { reviewedDimensions } from "./reviewedDimensions.ts";
import type { ScorecardInputs } from "./scorecardInputs.ts";
import type { SubjectFacts } from "./subjectFacts.ts";

/** One problem, card or prompt in the stretch. */
export interface SubjectCard {
	readonly slug: string;
	readonly title: string;
	/** what was asked; "" where that is not known */
	readonly asked: string;
	readonly answer: SubjectFacts["answer"];
	/** days on which it was worked on, first and last: "2026-11-02" */
	readonly days: readonly [first: string, last: string];
	/** without pauses; of what was sat in a round with a clock, by the clock of the part */
	readonly minutes: number;
	readonly targetMinutes: number;
	readonly hints: number;
	readonly editorialOpened: boolean;
	/** submissions in order: "2 × wrong answer, accepted"; "" where there was none */
	readonly verdicts: string;
	/** questions that an interviewer asked of it, and who that was */
	readonly interview: { readonly questions: number; readonly by: readonly string[] };
	/** models that read it; empty: none did */
	readonly reviewers: readonly string[];
	/** somebody has to read it: no program judges it whole */
	readonly words: boolean;
	/** offline checks read it */
	readonly checked: boolean;
	readonly dimensions: readonly Dimension[];
}

/** Null: nothing was done with it. `events`: those of the stretch, in order of time; `sat`: the problem's in rounds. */
export function subjectCard(
	problem: PractisedProblem,
	events: readonly LogEvent[],
	inputs: Pick<ScorecardInputs, "titleOf" | "placeOf" | "factsOf" | "dayOf">,
	sat: readonly Sitting[] = [],
): SubjectCard | null {
	const { slug, title, round } = problem;
	const own = events.filter(
		(event) => "slug" in event && event.slug === slug && (event.kind !== "reviewed" || reviewCounts(event)),
	);
	const [first, last] = [own[0], own.at(-1)];
	if (first === undefined || last === undefined || !own.some(({ kind }) => work.has(kind))) {
		return null;
	}
	const { asked, answer, criteria, dimensions } = inputs.factsOf(slug);
	const talks = own.filter((event) => event.kind === "interviewed");
	const reviews = own.filter((event) => event.kind === "reviewed");
	return {
		slug,
		title,
		asked,
		answer,
		days: [inputs.dayOf(first.at), inputs.dayOf(last.at)],
		minutes: minutesOf(problem, own, sat),
		targetMinutes: targetOf(problem, sat),
		hints: hintsTaken(own),
		editorialOpened: own.some(({ kind }) => kind === "editorialOpened"),
		verdicts: verdictHistory(own),
		interview: {
			questions: talks.reduce((sum, { questions }) => sum + questions, 0),
			by: [...new Set(talks.map(({ mode }) => mode))],
		},
		reviewers: [...new Set(reviews.flatMap((event) => (event.promptVersion === null ? [] : [event.mode])))],
		words: !isJudgedByProgram(round),
		checked: reviews.some(({ promptVersion }) => promptVersion === null),
		dimensions: [
			...(isJudgedByProgram(round) ? programDimensions(problem, own, sat) : []),
			...dimensions,
			...reviewedDimensions(problem, own, inputs, isJudgedByProgram(round) ? [] : criteria),
		],
	};
}

/** An item of what is said in words that neither a model nor the candidate has judged. */
export function isUnmarked({ reviewers, words }: Pick<SubjectCard, "reviewers" | "words">, one: Dimension): boolean {
	return words && reviewers.length === 0 && one.score === null && one.ownMark === null;
}

/** What makes something worth a place: it ran, somebody read it, or its candidate marked it. */
const work: ReadonlySet<LogEvent["kind"]> = new Set(["judged", "reviewed", "interviewed", "predicted"]);

/**
 * What was sat in a round took what the round's clock says: reading a review afterwards, or marking oneself, is no work on
 * the answer. Code is run and submitted where it is worked on, after the round, too.
 */
function minutesOf({ round }: PractisedProblem, own: readonly LogEvent[], sat: readonly Sitting[]): number {
	const isWork = ({ kind }: LogEvent): boolean =>
		sat.length === 0 || (isJudgedByProgram(round) && (kind === "attemptStarted" || kind === "judged"));
	const times = own.filter(isWork).map(({ at }) => Date.parse(at));
	return workedMinutes(times, sat);
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
