import type { GateFinding } from "../../core/problem/gateFinding.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { TestCase } from "../../core/problem/testCase.ts";
import type { Wire } from "../../core/problem/wire.ts";
import { executeAll, programOf } from "./executeAll.ts";
import type { GateTools } from "./gateTools.ts";
import type { TimeLimits } from "./timeLimits.ts";

const leastMargin = 1.5;

/**
 * Steps 3 and 8: every slow solution needs at least 1.5 × the limit (or too much memory) on some scale case. The margin is
 * that of the fastest slow solution, measured up to those 1.5 × (each tenth more would cost seconds for every solution).
 */
export async function checkLimits(
	pack: Pack,
	tools: GateTools,
	inputs: ReadonlyMap<TestCase, Wire>,
	timeLimits: TimeLimits,
): Promise<{ readonly growthMargin?: number; readonly findings: readonly GateFinding[] }> {
	const scale = [...inputs].filter(([testCase]) => testCase.group === "scale");
	const findings: GateFinding[] = [];
	let least: number | undefined;
	for (const solution of pack.solutions.filter(({ kind, header }) => kind === "slow" && header.tolerated !== true)) {
		const where = `solutions/${solution.file}`;
		const margin = await marginOf(solution);
		if (typeof margin === "string") {
			findings.push({ step: 3, where, message: margin });
			continue;
		}
		if (margin === undefined) continue;
		if (margin < leastMargin) {
			const step = margin < 1 ? 3 : 8;
			const what = margin < 1 ? "passes scale" : "is too close to the limit";
			const timeLimitMs = timeLimits.of(solution.language);
			const message = `${what}: ${margin.toFixed(2)} × the limit of ${timeLimitMs.toFixed(0)} ms at its slowest scale case; ${leastMargin} × is needed. Make the scale case larger.`;
			findings.push({ step, where, message });
		}
		least = Math.min(least ?? Number.POSITIVE_INFINITY, margin);
	}
	return { ...(least === undefined ? {} : { growthMargin: least }), findings };

	/** undefined where its runtime does not start (step 2 has told); a text says what else went wrong */
	async function marginOf(solution: Pack["solutions"][number]): Promise<number | string | undefined> {
		const timeLimitMs = timeLimits.of(solution.language);
		const limits = timeLimits.execution(solution.language, leastMargin);
		let margin = 0;
		// the largest case comes last in a package, and one that takes too long is enough
		for (const [testCase, args] of [...scale].reverse()) {
			const calls = [{ id: testCase.id, args }];
			const run = await executeAll(tools.sandbox, programOf(pack, solution), calls, limits, tools.signal);
			if (!run.ok) return run.error.kind === "compile" ? run.error.message : undefined;
			const execution = run.value.get(testCase.id);
			const kind = execution?.outcome.kind;
			if (kind === "time-limit" || kind === "memory-limit") return leastMargin;
			if (execution !== undefined && kind !== "returned")
				return `ends with "${kind}" on "${testCase.name}", not by time.`;
			margin = Math.max(margin, (execution?.cpuMs ?? 0) / timeLimitMs);
			if (margin >= leastMargin) return margin;
		}
		return margin;
	}
}
