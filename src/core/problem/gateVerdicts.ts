import type { CaseResult } from "../judge/judgeEvent.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { GateFinding } from "./gateFinding.ts";
import type { PackedSolution } from "./pack.ts";

/** How one solution fared. Cases that were not run are not there. */
export interface SolutionRun {
	readonly solution: PackedSolution;
	readonly verdict: Verdict;
	/** set when nothing ran */
	readonly message: string;
	readonly cases: readonly Pick<
		CaseResult,
		"id" | "mark" | "name" | "group" | "verdict" | "message" | "actual" | "expected"
	>[];
}

/** Step 2: an accepted solution passes every case. */
export function checkAccepted(run: SolutionRun): GateFinding[] {
	const where = `solutions/${run.solution.file}`;
	const failed = failedCases(run);
	if (failed.length > 0) {
		return failed.map((one) => ({ step: 2, where, message: `fails "${one.name}" (${one.group}): ${describe(one)}` }));
	}
	return run.verdict === "accepted" ? [] : [{ step: 2, where, message: `${run.verdict}: ${run.message}` }];
}

/** Step 3: a slow solution is right on every small group. That it fails on `scale` is measured apart, with the limits. */
export function checkSlow(run: SolutionRun): GateFinding[] {
	const where = `solutions/${run.solution.file}`;
	if (run.cases.length === 0) return [{ step: 3, where, message: `${run.verdict}: ${run.message}` }];
	return failedCases(run)
		.filter((one) => one.group !== "scale")
		.map((one) => ({
			step: 3,
			where,
			message: `is slow, yet wrong on "${one.name}" (${one.group}): ${describe(one)}`,
		}));
}

/** Step 3: a wrong solution fails at least where its header says, a group meaning some case of it; and is never accepted. */
export function checkWrong(run: SolutionRun): GateFinding[] {
	const where = `solutions/${run.solution.file}`;
	const failed = failedCases(run);
	if (run.cases.length === 0) {
		return [{ step: 3, where, message: `a wrong solution must run, but: ${run.verdict}: ${run.message}` }];
	}
	const names = failed.map((one) => one.name);
	const list = names.length === 0 ? "nothing" : names.map((name) => JSON.stringify(name)).join(", ");
	const wanted = run.solution.header.must_fail ?? [];
	if (wanted.length === 0 || names.length === 0) {
		return [
			{ step: 3, where, message: names.length === 0 ? "is accepted." : `names no must_fail; it fails: ${list}.` },
		];
	}
	return wanted
		.filter((name) => !failed.some((one) => one.name === name || one.group === name))
		.map((name) => ({ step: 3, where, message: `passes "${name}", which must fail; it fails: ${list}.` }));
}

function failedCases(run: SolutionRun): SolutionRun["cases"] {
	return run.cases.filter((one) => one.verdict !== "accepted");
}

function describe(one: SolutionRun["cases"][number]): string {
	const shown = one.expected === undefined ? "" : ` Expected ${one.expected}, got ${one.actual ?? "nothing"}.`;
	return `${one.verdict}. ${one.message}${one.message.includes(one.expected ?? " ") ? "" : shown}`.trim();
}
