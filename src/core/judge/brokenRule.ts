import type { Signal } from "../base/signal.ts";
import type { Pack } from "../problem/pack.ts";
import type { TestCase } from "../problem/testCase.ts";
import type { Wire } from "../problem/wire.ts";
import { solutionsThatAnswer } from "./fingerprint.ts";
import { scalarsOf } from "./inputSize.ts";
import type { Sandbox } from "./sandbox.ts";
import type { BrokenRule } from "./stressEvent.ts";
import type { Trial } from "./trials.ts";

/**
 * The rule that a failing case breaks, where the package knows it: the mistake of the known wrong solutions that give the
 * very same answers, if it is one; else the `why` of the hand-made case that fails as well and is most like it. Null rather
 * than a guess.
 */
export async function brokenRule(
	{
		shrunk,
		trials,
		handMade,
	}: {
		readonly shrunk: Trial;
		readonly trials: readonly Trial[];
		/** hand-made cases by the JSON of their input */
		readonly handMade: ReadonlyMap<string, TestCase>;
	},
	pack: Pack,
	sandbox: Sandbox,
	signal: Signal,
): Promise<BrokenRule | null> {
	const isHandMade = ({ input }: Trial) => handMade.has(JSON.stringify(input));
	const alike = await solutionsThatAnswer([shrunk, ...trials], pack, sandbox, signal);
	const mistakes = [...new Set(alike.map(({ header }) => header.mistake))];
	const mistake = pack.problem.mistakes.find(({ id }) => mistakes.length === 1 && id === mistakes[0]);
	if (mistake !== undefined) {
		return {
			kind: "mistake",
			id: mistake.id,
			text: `It answers every input as a solution with this mistake does: ${asClause(mistake.title)}.`,
		};
	}
	const caseOf = ({ input }: Trial) => handMade.get(JSON.stringify(input));
	const told = tellingCase(shrunk, trials.filter(isHandMade), caseOf);
	const testCase = told === undefined ? undefined : caseOf(told);
	if (testCase === undefined || testCase.why === "") return null;
	return { kind: "case", id: testCase.name, text: `The case “${testCase.name}” fails as well: ${testCase.why}` };
}

/**
 * Of the hand-made cases that fail the one that tells most: of whose kind (`catches`) the most fail too, so that it does
 * not fail by the way; of several the one most like the shrunk case.
 */
function tellingCase(
	shrunk: Trial,
	trials: readonly Trial[],
	caseOf: (trial: Trial) => TestCase | undefined,
): Trial | undefined {
	const fails = ({ result }: Trial) => result.verdict !== "accepted";
	const share = (mistake: string): number => {
		const kind = trials.filter((trial) => caseOf(trial)?.catches?.includes(mistake));
		return kind.filter(fails).length / Math.max(1, kind.length);
	};
	const ranked = trials.filter(fails).map((trial) => ({
		trial,
		share: Math.max(0, ...(caseOf(trial)?.catches ?? []).map(share)),
		distance: distance(trial.input, shrunk.input),
	}));
	return ranked.sort((a, b) => b.share - a.share || a.distance - b.distance)[0]?.trial;
}

function asClause(title: string): string {
	return title.replace(/[.!]$/, "");
}

/** How many values must change, come or go until one input's values are the other's. */
function distance(a: Wire, b: Wire): number {
	const [from, to] = [a, b].map((input) =>
		scalarsOf(input)
			.slice(0, 200)
			.map((value) => JSON.stringify(value)),
	);
	if (from === undefined || to === undefined) return 0;
	let row = Array.from({ length: to.length + 1 }, (_, i) => i);
	for (const [i, value] of from.entries()) {
		const next = [i + 1];
		for (const [j, other] of to.entries()) {
			next.push(Math.min((row[j] ?? 0) + Number(value !== other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
