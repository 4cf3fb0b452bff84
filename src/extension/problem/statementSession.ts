import * as l10n from "@vscode/l10n";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { CaseGroup } from "../../core/problem/testCase.ts";
import type { ComplexityClaim } from "../../core/judge/complexityClaim.ts";
import { type HintLadder, hintLadders, hintSteps, nextHint } from "../../core/judge/hintLadder.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { LanguageId, Signature } from "../../core/problem/problem.ts";
import { languageTable } from "../../core/problem/languageTable.ts";
import { formatExpected, formatInput } from "../../core/problem/formatValue.ts";
import { claimState, withGrowth } from "./growthSession.ts";
import { parseOwnCases } from "../../core/practice/ownCases.ts";
import type { GrowthState } from "../../protocol/problem/growthState.ts";
import type { StressState } from "../../protocol/problem/stressState.ts";
import type { RunState, SolutionState, StatementState } from "../../protocol/problem/statementState.ts";

export interface StatementInputs {
	readonly pack: Pack;
	readonly language: LanguageId;
	readonly trusted: boolean;
	readonly ownCasesText: string;
	/** why hints and the solution are refused now, also those that were seen; null: they are not */
	readonly helpRefused: string | null;
	/** of a ladder, in this attempt */
	hintsTaken(ladder: HintLadder): number;
	readonly run: RunState;
	readonly stress: StressState;
	readonly growth: GrowthState;
	readonly claim: ComplexityClaim;
	/** why the words of a claim were not read */
	readonly problem: string | null;
	readonly revealed: boolean;
	/** Markdown to HTML */
	render(markdown: string): string;
}

/** Everything the statement panel shows, computed anew from what is known: there is no other state. */
export function statementState(inputs: StatementInputs): StatementState {
	const { pack, language, run } = inputs;
	const { problem } = pack;
	const own = parseOwnCases(inputs.ownCasesText);
	const accepted = run.type === "done" && run.mode === "submit" && run.verdict === "accepted";
	return {
		slug: problem.slug,
		title: problem.title,
		minutes: problem.minutes,
		languageId: language,
		language: languageTable[language].label,
		trusted: inputs.trusted,
		statementHtml: inputs.render(pack.statement.replace(/^# .*\n/, "")),
		// A statement that tells its bounds needs no second list of them.
		constraints: /^## Bounds$/m.test(pack.statement) ? [] : constraints(problem, language),
		samples: pack.cases
			.filter((one) => one.group === "sample" && one.in !== undefined)
			.map((one) => ({
				id: one.id,
				name: one.name,
				input: formatInput(problem.signature, one.in, language),
				output: formatExpected(problem.signature, one.out, language),
				why: one.why,
			})),
		ownCases: own.ok
			? own.value.map((one) => ({
					id: one.id,
					input: formatInput(problem.signature, one.in, language),
					output: one.out === undefined ? null : formatExpected(problem.signature, one.out, language),
				}))
			: [],
		ownCasesProblem: own.ok ? null : failureTexts.ownCases.say(own.error),
		stress: inputs.stress,
		helpRefused: inputs.helpRefused,
		...hintsState(inputs),
		run: withGrowth(withoutOutput(run), inputs.growth),
		growth: inputs.growth,
		claim: claimState(inputs),
		solution: inputs.helpRefused === null && (accepted || inputs.revealed) ? solution(pack, inputs.render) : null,
	};
}

/** While it runs the state is posted again and again: what was printed is read afterwards. */
function withoutOutput(run: RunState): RunState {
	return run.type === "running" ? { ...run, results: run.results.map(({ output: _, ...result }) => result) } : run;
}

/** The ladders that a run leads to, the one to climb first. */
export function laddersAfter(pack: Pack, run: RunState): readonly HintLadder[] {
	return hintLadders(pack, run.type === "done" && run.verdict !== "accepted" ? run.results : []);
}

function hintsState({
	pack,
	run,
	hintsTaken,
	helpRefused,
}: StatementInputs): Pick<StatementState, "hints" | "nextHint"> {
	const ladders = laddersAfter(pack, run);
	const next = nextHint(ladders, hintsTaken);
	return {
		// what was taken of the problem's own comes first, so that it stays where it was
		hints:
			helpRefused !== null
				? []
				: [...ladders].reverse().flatMap((ladder) =>
						hintSteps.slice(0, hintsTaken(ladder)).map((step) => ({
							about: ladder.about,
							step,
							text: ladder.hints[step],
						})),
					),
		nextHint: next === undefined ? null : { about: next.ladder.about, step: next.step },
	};
}

const hiddenGroups: readonly CaseGroup[] = ["edge", "property", "scale"];

function solution(pack: Pack, render: StatementInputs["render"]): SolutionState {
	return {
		editorialHtml: render(pack.editorial),
		references: pack.solutions
			.filter((one) => one.kind === "accepted")
			.map((one) => ({ file: one.file, idea: one.header.idea, cost: one.header.cost ?? "", text: one.text })),
		hidden: pack.cases
			.filter((one) => hiddenGroups.includes(one.group))
			.map((one) => ({ name: one.name, why: one.why })),
		followUps: pack.interview.followUps,
	};
}

function constraints({ signature, constants }: Pack["problem"], language: LanguageId): string[] {
	const { spell } = languageTable[language];
	const resolve = (bound: number | string | undefined): string | undefined => {
		const value = typeof bound === "string" ? constants[bound] : bound;
		return typeof value === "number" ? value.toLocaleString("en-US") : value;
	};
	const line = (param: Extract<Signature, { kind: "function" }>["params"][number]): string => {
		const range = [resolve(param.min), resolve(param.max)];
		const length = [resolve(param.minLength), resolve(param.maxLength)];
		return [
			`${spell(param.name, "parameter")}: ${param.type}`,
			range.some(Boolean) ? l10n.t`${range[0] ?? "…"} to ${range[1] ?? "…"}` : "",
			length.some(Boolean) ? l10n.t`length ${length[0] ?? "0"} to ${length[1] ?? "…"}` : "",
		]
			.filter((part) => part !== "")
			.join(", ");
	};
	switch (signature.kind) {
		case "function":
			return signature.params.map(line);
		case "class":
			return [
				...signature.init.map(line),
				...signature.methods.flatMap((method) =>
					method.params.map((param) => `${spell(method.name, "method")}(${line(param)})`),
				),
			];
		case "query":
			return signature.tables.map(
				(table) => `${table.name}(${table.columns.map((column) => `${column.name} ${column.type}`).join(", ")})`,
			);
	}
}
