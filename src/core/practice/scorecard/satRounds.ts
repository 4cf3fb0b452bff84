import type { LogEvent } from "../logEvent.ts";
import type { MockRound } from "../plan/plan.ts";
import type { PractisedProblem } from "../progress/practisedProblem.ts";
import { type Sitting, sittings } from "../progress/sittings.ts";
import { introduction, introductionTitle } from "../rounds/introduction.ts";
import { type LoggedRound, loggedRounds } from "../rounds/loggedRounds.ts";
import { loggedKind, roundTable } from "../rounds/roundKinds.ts";
import { roundLabel } from "./loopRounds.ts";
import { loggedDimensions } from "./loggedDimensions.ts";
import { meanScore } from "./meanScore.ts";
import type { ScorecardInputs } from "./scorecardInputs.ts";
import { sittingEvents } from "./sittingEvents.ts";
import { type SubjectCard, subjectCard } from "./subjectCard.ts";
import type { SubjectFacts } from "./subjectFacts.ts";

/** A round with a clock. */
export interface SatRound {
	readonly label: string;
	readonly mock: boolean;
	/** days on which it began and ended: "2026-11-02" */
	readonly from: string;
	readonly to: string | null;
	/** by the round's own clock, where the log has it; else by the clock on the wall; null: it was not ended */
	readonly minutes: number | null;
	/** those that the round is meant to take; null where the log has no clock of it */
	readonly of: number | null;
	/** the hours that it was made of; empty where the log has no clock of it */
	readonly hours: readonly SatHour[];
}

/** An hour of a full mock, or the one of another round. */
export interface SatHour {
	readonly label: string;
	/** the day on which its first part was worked on: "2026-11-02"; null: nothing of it was judged */
	readonly day: string | null;
	readonly minutes: number;
	readonly of: number;
	readonly parts: readonly SatPart[];
	/** 1 to 4: mean of what was scored; null: nothing was */
	readonly score: number | null;
	/** 0 to 1: mean over its parts but for an introduction; one of which nothing was judged counts as 0 */
	readonly coverage: number;
}

export interface SatPart {
	readonly title: string;
	/** by its own clock; 0: it was not begun */
	readonly minutes: number;
	readonly of: number;
	/** nobody judges an introduction */
	readonly isJudged: boolean;
	/** 1 to 4: mean of what was scored; null: nothing was */
	readonly score: number | null;
	/** what was seen in this sitting; null: nothing was judged or reviewed */
	readonly card: SubjectCard | null;
}

/** The rounds that were begun or ended in the stretch, in order. `events`: of the whole log, in order of time. */
export function satRounds(events: readonly LogEvent[], inputs: ScorecardInputs): readonly SatRound[] {
	const known = events.filter(({ at }) => at < inputs.to);
	const all = sittings(known);
	return loggedRounds(known).flatMap((logged) => {
		const { round, mock, end } = logged;
		const fromAt = logged.fromAt ?? end?.at;
		if (fromAt === undefined || (end?.at ?? fromAt) < inputs.from) {
			return [];
		}
		const kind = loggedKind(round);
		const hours = hoursOf(logged, known, all, inputs);
		const wall = end === null ? null : (Date.parse(end.at) - Date.parse(fromAt)) / 60_000;
		return [
			{
				label: kind === undefined ? roundLabel(round) : roundTable[kind].label,
				mock,
				from: inputs.dayOf(fromAt),
				to: end === null ? null : inputs.dayOf(end.at),
				minutes: end?.minutes ?? wall,
				of: end?.minutes === undefined || kind === undefined ? null : roundTable[kind].minutes,
				hours,
			},
		];
	});
}

type LoggedPart = NonNullable<NonNullable<LoggedRound["end"]>["parts"]>[number];

function hoursOf(
	{ round, end }: LoggedRound,
	events: readonly LogEvent[],
	all: readonly Sitting[],
	inputs: ScorecardInputs,
): readonly SatHour[] {
	const parts = new Map<MockRound, LoggedPart[]>();
	for (const part of end?.parts ?? []) {
		parts.set(part.hour, [...(parts.get(part.hour) ?? []), part]);
	}
	const problems = new Map(inputs.problems.map((problem) => [problem.slug, problem]));
	return [...parts].map(([hour, own]) =>
		hourOf(
			hour,
			own.map((part) => {
				const sitting = all.find((one) => one.round === round && one.slug === part.slug);
				return partOf(part, problems.get(part.slug), sitting, all, events, inputs);
			}),
		),
	);
}

function hourOf(hour: MockRound, parts: readonly SatPart[]): SatHour {
	const judged = parts.filter(({ isJudged }) => isJudged);
	const shares = judged.map(({ card }) => coverageOf(card));
	return {
		label: roundTable[hour].label,
		day: parts.flatMap(({ card }) => card?.days[0] ?? []).sort()[0] ?? null,
		minutes: sum(parts.map(({ minutes }) => minutes)),
		of: roundTable[hour].minutes,
		parts,
		score: meanScore(judged.flatMap(({ card }) => card?.dimensions ?? [])),
		coverage: shares.length === 0 ? 0 : sum(shares) / shares.length,
	};
}

function partOf(
	{ slug, minutes, of }: LoggedPart,
	problem: PractisedProblem | undefined,
	sitting: Sitting | undefined,
	all: readonly Sitting[],
	events: readonly LogEvent[],
	inputs: ScorecardInputs,
): SatPart {
	const title = slug === introduction ? introductionTitle() : (problem?.title ?? slug);
	const card =
		problem === undefined || sitting === undefined
			? null
			: satCard(problem, sitting, sittingEvents(sitting, events, all), inputs);
	return { title, minutes, of, isJudged: slug !== introduction, score: meanScore(card?.dimensions ?? []), card };
}

/** What a program scores of a design is taken from the log: the text may be another by now. */
function satCard(
	problem: PractisedProblem,
	sitting: Sitting,
	own: readonly LogEvent[],
	inputs: ScorecardInputs,
): SubjectCard | null {
	const dimensions = loggedDimensions(own, sitting.toMs);
	const factsOf = (slug: string): SubjectFacts => ({ ...inputs.factsOf(slug), dimensions });
	return subjectCard(problem, own, { ...inputs, factsOf }, [sitting]);
}

function coverageOf(card: SubjectCard | null): number {
	const dimensions = card?.dimensions ?? [];
	return dimensions.length === 0 ? 0 : dimensions.filter(({ score }) => score !== null).length / dimensions.length;
}

function sum(of: readonly number[]): number {
	return of.reduce((total, one) => total + one, 0);
}
