import type { Signal } from "../base/signal.ts";
import type { LanguageId } from "../problem/problem.ts";
import type { Wire } from "../problem/wire.ts";
import type { GrowthInputs } from "./growthInputs.ts";
import type { ExecutionInput, ExecutionLimits, Outcome, Program, Sandbox } from "./sandbox.ts";

/** One program over the sizes, in one process. */
export interface GrowthPass {
	/** shortest time by size */
	readonly times: Map<number, number>;
	/** what was returned for the first input of each size */
	readonly values: Map<number, Wire>;
	/** set when it did not end by itself, with the size */
	failed?: { readonly n: number; readonly outcome: Outcome["kind"]; readonly message: string };
}

/** How often the sizes are gone through in one process: a compiler that learns needs more than one look. */
const sweeps: Readonly<Record<LanguageId, number>> = {
	python: 3,
	typescript: 5,
	javascript: 5,
	sql: 1,
	java: 5,
	cpp: 3,
	go: 3,
};

/** characters of the largest two sizes that a process reads in all its sweeps */
const charsASweep = 1_500_000;

/** Runs the candidate and the reference over the same inputs, each time in a process of their own. */
export class GrowthPasses {
	/** of the last process, for people */
	runtime = "";
	private readonly options: {
		readonly sandbox: Sandbox;
		readonly inputs: GrowthInputs;
		readonly language: LanguageId;
		readonly memoryMb: number;
		/** true when there is no time left at all */
		readonly late: () => boolean;
		readonly signal: Signal;
	};
	private sweeps: number;

	constructor(options: GrowthPasses["options"]) {
		this.options = options;
		this.sweeps = sweeps[options.language];
	}

	fewerSweeps(): void {
		this.sweeps = Math.min(this.sweeps, 3);
	}

	/**
	 * Runs a program in one process, in sweeps over the sizes from the smallest on, until a call takes longer than
	 * `untilMs` or does not return.
	 */
	async run(program: Program, sizes: readonly number[], untilMs: number): Promise<GrowthPass> {
		const pass: GrowthPass = { times: new Map(), values: new Map() };
		const calls = this.calls([...sizes].sort((a, b) => a - b));
		const sizeOf = new Map(calls.map(({ id, n }) => [id, n]));
		for await (const event of this.options.sandbox.execute(program, calls, this.limits(), this.options.signal)) {
			if (event.type === "ready") this.runtime = event.runtime;
			if (event.type === "failed") {
				pass.failed = { n: sizes[0] ?? 0, outcome: "missing", message: event.message };
				break;
			}
			if (event.type !== "ended") continue;
			const { outcome, cpuMs, id } = event.execution;
			const n = sizeOf.get(id);
			if (n === undefined) continue;
			if (outcome.kind !== "returned") {
				pass.failed = { n, outcome: outcome.kind, message: "message" in outcome ? outcome.message : "" };
				break;
			}
			if (!pass.values.has(n)) pass.values.set(n, outcome.value);
			pass.times.set(n, Math.min(pass.times.get(n) ?? Number.POSITIVE_INFINITY, cpuMs));
			// the last call ends by itself, which leaves a spare process behind
			if (id !== calls.at(-1)?.id && (cpuMs > untilMs || this.options.late())) break;
		}
		return pass;
	}

	private calls(sizes: readonly number[]): readonly (ExecutionInput & { readonly n: number })[] {
		const largest = sizes.slice(-2).reduce((sum, n) => sum + this.options.inputs.charsOf(n), 1);
		const often = Math.max(2, Math.floor(charsASweep / largest));
		return Array.from({ length: this.sweeps }, (_, sweep) =>
			this.options.inputs
				// reading the largest takes most of the time
				.of(sweep < often ? sizes : sizes.slice(0, -2))
				.map(({ n, inputs }) => ({ id: `${n} ${sweep}`, args: inputs[sweep % inputs.length] ?? null, n })),
		).flat();
	}

	private limits(): ExecutionLimits {
		const { memoryMb } = this.options;
		return { cpuMs: 400, wallMs: 2000, memoryMb, outputBytes: 2 ** 24, exactTimes: true };
	}
}
