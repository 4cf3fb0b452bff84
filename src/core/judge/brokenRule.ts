import * as l10n from "@vscode/l10n";

import type { Signal } from "../base/signal.ts";
import type { Pack, PackedSolution } from "../problem/pack.ts";
import type { TestCase } from "../problem/testCase.ts";
import type { Wire } from "../problem/wire.ts";
import { solutionsThatAnswer } from "./fingerprint.ts";
import { scalarsOf } from "./inputSize.ts";
import type { JudgePorts } from "./judgePorts.ts";
import type { BrokenRule } from "./stressEvent.ts";
import type { Trial } from "./trials.ts";

/** a person waits for the case, not for its name */
const longestMs = 3000;

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
	{ sandbox, nowMs }: Pick<JudgePorts, "sandbox" | "nowMs">,
	signal: Signal,
): Promise<BrokenRule | null> {
	const isHandMade = ({ input }: Trial) => handMade.has(JSON.stringify(input));
	const caseOf = ({ input }: Trial) => handMade.get(JSON.stringify(input));
	const endMs = nowMs() + longestMs;
	const alike = await solutionsThatAnswer(
		[shrunk, ...trials],
		{
			pack,
			among: suspects(
				pack,
				trials.flatMap((trial) => passedCase(trial, caseOf(trial))),
			),
		},
		sandbox,
		() => nowMs() >= endMs,
		signal,
	);
	const mistakes = [...new Set((alike ?? []).map(({ header }) => header.mistake))];
	const mistake = pack.problem.mistakes.find(({ id }) => mistakes.length === 1 && id === mistakes[0]);
	if (mistake !== undefined) {
		return {
			kind: "mistake",
			id: mistake.id,
			text: l10n.t`It answers every input as a solution with this mistake does: ${asClause(mistake.title)}.`,
		};
	}
	const told = tellingCase(shrunk, trials.filter(isHandMade), caseOf);
	const testCase = told === undefined ? undefined : caseOf(told);
	if (testCase === undefined || testCase.why === "") return null;
	return { kind: "case", id: testCase.name, text: l10n.t`The case “${testCase.name}” fails as well: ${testCase.why}` };
}

/** The known wrong solutions but those of which their author says that they fail a case which passed. */
function suspects(pack: Pack, passed: readonly string[]): readonly PackedSolution[] {
	return pack.solutions.filter(
		({ kind, header }) => kind === "wrong" && !(header.must_fail ?? []).some((name) => passed.includes(name)),
	);
}

function passedCase({ result }: Trial, testCase: TestCase | undefined): string[] {
	return testCase !== undefined && result.verdict === "accepted" ? [testCase.name] : [];
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
