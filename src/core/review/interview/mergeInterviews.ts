import type { Interview, Turn } from "./interview.ts";

/**
 * One interview of what two windows have of it. Every turn of either is there, each side's in its own order; the question
 * that waits is that of the side that spoke last, unless the other has left it behind. Another interview, begun later, takes the place of the first. Which of
 * the two is given first does not matter, and neither do repeats.
 */
export function mergeInterviews(one: Interview, other: Interview): Interview {
	const [earlier, later] = compare(one, other) <= 0 ? [one, other] : [other, one];
	if (!isSame(one, other)) {
		return (one.turns[0]?.at ?? 0) === (other.turns[0]?.at ?? 0) ? later : begunLast(one, other);
	}
	const phase = phases.indexOf(one.phase) >= phases.indexOf(other.phase) ? one.phase : other.phase;
	const debrief = [one.debrief, other.debrief].includes("said") ? "said" : (one.debrief ?? other.debrief);
	return {
		...later,
		phase,
		turns: mergeTurns(earlier.turns, later.turns),
		open: phase === "over" ? null : hasLeft(earlier, later.open) ? earlier.open : later.open,
		asked: union(earlier.asked, later.asked),
		twists: union(earlier.twists, later.twists),
		...(debrief === undefined ? {} : { debrief }),
	};
}

const phases: readonly Interview["phase"][] = ["before", "under-way", "over"];

/** Who opened it and when makes an interview the same. */
function isSame(one: Interview, other: Interview): boolean {
	const [first, second] = [one.turns[0], other.turns[0]];
	return first === undefined || second === undefined || JSON.stringify(first) === JSON.stringify(second);
}

function begunLast(one: Interview, other: Interview): Interview {
	return (one.turns[0]?.at ?? 0) > (other.turns[0]?.at ?? 0) ? one : other;
}

/** By their last turn; what has more is later. */
function compare(one: Interview, other: Interview): number {
	return (
		(one.turns.at(-1)?.at ?? 0) - (other.turns.at(-1)?.at ?? 0) ||
		one.turns.length - other.turns.length ||
		compareText(JSON.stringify(one), JSON.stringify(other))
	);
}

function mergeTurns(one: readonly Turn[], other: readonly Turn[]): readonly Turn[] {
	const left = one.map((turn) => [keyOf(turn), turn] as const);
	const right = other.map((turn) => [keyOf(turn), turn] as const);
	const merged: Turn[] = [];
	let [i, j] = [0, 0];
	for (let [a, b] = [left[i], right[j]]; a !== undefined || b !== undefined; [a, b] = [left[i], right[j]]) {
		if (a !== undefined && b !== undefined && a[0] === b[0]) {
			merged.push(b[1].at < a[1].at ? b[1] : a[1]);
			i++;
			j++;
		} else if (b === undefined || (a !== undefined && goesFirst(a, b, left.slice(i), right.slice(j)))) {
			merged.push(...(a === undefined ? [] : [a[1]]));
			i++;
		} else {
			merged.push(b[1]);
			j++;
		}
	}
	return unique(merged);
}

type Keyed = readonly [key: string, turn: Turn];

/** What the other side has too waits for its place there; else the earlier goes first. */
function goesFirst(a: Keyed, b: Keyed, left: readonly Keyed[], right: readonly Keyed[]): boolean {
	const aWaits = right.some(([key]) => key === a[0]);
	const bWaits = left.some(([key]) => key === b[0]);
	return aWaits === bWaits ? a[1].at < b[1].at || (a[1].at === b[1].at && a[0] < b[0]) : bWaits;
}

/** What is asked once in an interview, or said at its end, is the same turn, whichever window asked it first. */
function keyOf(turn: Turn): string {
	const once =
		turn.who === "interviewer" && (turn.kind === "question" || turn.kind === "twist" || turn.kind === "closing");
	return JSON.stringify(once ? { ...turn, at: 0 } : turn);
}

function unique(turns: readonly Turn[]): readonly Turn[] {
	const keys = turns.map(keyOf);
	return turns.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

/** It asked this and went on to something else. */
function hasLeft({ asked, open }: Interview, question: Interview["open"]): boolean {
	return question !== null && asked.includes(question.question) && open?.question !== question.question;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
	return [...new Set([...one, ...other])];
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
