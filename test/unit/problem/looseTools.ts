import { compare } from "../../../src/core/judge/checker.ts";
import type { BuiltCases } from "../../../src/core/judge/judgePorts.ts";
import type { CaseResult, JudgeReport } from "../../../src/core/judge/judgeEvent.ts";
import type { ExecutionEvent, ExecutionInput, Outcome, Program, Sandbox } from "../../../src/core/judge/sandbox.ts";
import { type Verdict, worstVerdict } from "../../../src/core/judge/verdict.ts";
import { decodeWire } from "../../../src/core/problem/decodeWire.ts";
import { encodeInput } from "../../../src/core/problem/encodeInput.ts";
import { encodeValue } from "../../../src/core/problem/encodeValue.ts";
import type { Pack, PackedSolution } from "../../../src/core/problem/pack.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";
import { PackProcess } from "../../../src/node/judge/packProcess.ts";
import type { GateTools } from "../../../src/node/problem/gateTools.ts";

/**
 * A sandbox that is none: JavaScript runs in this process, with everything in its reach; any other language has no
 * toolchain. A call that takes longer than its limit twice has met it, once it is over: the first time it may have been
 * the collector of this process, which has the garbage of all the other tests to look through.
 */
export class LooseSandbox implements Sandbox {
	async *execute(
		program: Program,
		inputs: readonly ExecutionInput[],
		limits: { cpuMs: number },
	): AsyncIterable<ExecutionEvent> {
		if (program.language === "python" || program.language === "sql") {
			yield { type: "failed", kind: "no-toolchain", message: "Python was not found: install it.", frames: [] };
			return;
		}
		const name = program.signature.kind === "function" ? program.signature.name : "";
		const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
		const text = `data:text/javascript;base64,${Buffer.from(program.source).toString("base64")}`;
		const module = (await import(text)) as Record<string, (...args: unknown[]) => unknown>;
		for (const { id, args } of inputs) {
			const call = () => timed(() => module[camel]?.(...(decodeWire(args) as unknown[])));
			let { outcome, cpuMs } = call();
			if (cpuMs > limits.cpuMs) ({ outcome, cpuMs } = call());
			if (cpuMs > limits.cpuMs) outcome = { kind: "time-limit", frames: [] };
			yield { type: "ended", execution: { id, outcome, cpuMs, output: "" } };
		}
	}
}

function timed(call: () => unknown): { readonly outcome: Outcome; readonly cpuMs: number } {
	const before = process.threadCpuUsage();
	let outcome: Outcome;
	try {
		const value = encodeValue(call(), { kind: "any" });
		outcome = { kind: "returned", value: value.ok ? value.value : { $x: value.error } };
	} catch (error) {
		outcome = { kind: "threw", type: "Error", message: String(error), frames: [] };
	}
	const { user, system } = process.threadCpuUsage(before);
	return { outcome, cpuMs: (user + system) / 1000 };
}

/** Gate tools over the loose sandbox, with a judge of a few lines. `timeLimitMs` is the limit it tells. */
export function looseTools(timeLimitMs = 60): GateTools {
	const sandbox = new LooseSandbox();
	const signal = new AbortController().signal;
	const built = new Map<string, BuiltCases>();
	const openCode = (pack: Pack) => new PackProcess(pack);
	const answers = async (
		pack: Pack,
		solution: Pick<PackedSolution, "file" | "language" | "source">,
		calls: ExecutionInput[],
	) => {
		const program = {
			language: solution.language,
			source: solution.source,
			fileName: "x",
			signature: pack.problem.signature,
		};
		const ended = new Map<string, Outcome>();
		for await (const event of sandbox.execute(program, calls, { cpuMs: timeLimitMs })) {
			if (event.type === "failed") return event.message;
			if (event.type === "ended") ended.set(event.execution.id, event.execution.outcome);
		}
		return ended;
	};
	return {
		sandbox,
		signal,
		openCode,
		builtCases: { get: (hash) => built.get(hash), set: (hash, cases) => void built.set(hash, cases) },
		compare: async (pack, _code, { expected, actual }) => {
			const comparison = compare(pack.problem.compare, expected, actual);
			return comparison.equal ? null : comparison.reason;
		},
		async judge(pack, given): Promise<JudgeReport> {
			// the probe for memory would look through the whole test process, and change it
			const solution =
				pack.problem.slug === "probe" ? { ...given, source: "export const probe = () => 'nothing';" } : given;
			const code = openCode(pack);
			const calls = await Promise.all(
				pack.cases.map(async ({ id, in: input, gen }) => {
					const built = gen === undefined ? encodeInput(pack.problem.signature, input) : await code.generate([gen]);
					const args = built.ok ? (gen === undefined ? built.value : (built.value as Wire[])[0]) : null;
					return { id, args: args ?? null };
				}),
			);
			code.dispose();
			const reference = pack.solutions.find(({ kind, language }) => kind === "accepted" && language === "typescript");
			const right = reference === undefined ? "no reference" : await answers(pack, reference, calls);
			const found = await answers(pack, solution, calls);
			const base = {
				problem: "x",
				language: solution.language,
				mode: "submit",
				wallMs: 0,
				runtime: "",
				timeLimitMs,
				isolationLevel: 0,
				frames: [],
			} as const;
			if (typeof found === "string") return { ...base, verdict: "internal-error", message: found, cases: [] };
			const cases: CaseResult[] = pack.cases.map(({ id, name, group, out, why }) => {
				const outcome = found.get(id);
				const known = typeof right === "string" ? undefined : right.get(id);
				const expected = out === undefined ? (known?.kind === "returned" ? known.value : null) : (out as Wire);
				let verdict: Verdict = outcome?.kind === "time-limit" ? "time-limit-exceeded" : "runtime-error";
				if (outcome?.kind === "returned") {
					verdict = compare(pack.problem.compare, expected, outcome.value).equal ? "accepted" : "wrong-answer";
				}
				const actual = outcome?.kind === "returned" ? JSON.stringify(outcome.value).slice(0, 200) : "";
				return { id, name, group, verdict, timeMs: 0, message: "", why, actual, frames: [] };
			});
			return { ...base, verdict: worstVerdict(cases.map((one) => one.verdict)), message: "", cases };
		},
	};
}
