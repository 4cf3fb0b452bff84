import type { Execution, ExecutionEvent, Outcome, Program, Sandbox } from "../../../src/core/judge/sandbox.ts";
import { decodeWire } from "../../../src/core/problem/decodeWire.ts";
import { encodeValue } from "../../../src/core/problem/encodeValue.ts";
import { inputRefusal } from "../../../src/core/problem/inputRefusal.ts";
import { parseValueType } from "../../../src/core/problem/valueType.ts";
import type { Pack, PackedSolution } from "../../../src/core/problem/pack.ts";
import type { PackCode } from "../../../src/core/problem/packCode.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";

/** What a scripted program does with its arguments: returns, throws, or ends in another way. A new one for each process. */
export type Script = () => (...args: never[]) => unknown;

/** Thrown by a scripted program: the call ends this way. */
export class Ends extends Error {
	readonly outcome: Outcome;

	constructor(outcome: Outcome) {
		super(outcome.kind);
		this.outcome = outcome;
	}
}

/** Runs programs that are functions of the test, by their file names. */
export class ScriptedSandbox implements Sandbox {
	/** every run: the file, and how many inputs it was given */
	readonly runs: { readonly file: string; readonly inputs: number }[] = [];
	readonly given: unknown[] = [];
	private readonly scripts: Readonly<Record<string, Script>>;

	constructor(scripts: Readonly<Record<string, Script>>) {
		this.scripts = scripts;
	}

	async *execute(
		program: Program,
		inputs: readonly { readonly id: string; readonly args: Wire }[],
		limits: unknown,
		signal: { readonly aborted: boolean },
	): AsyncIterable<ExecutionEvent> {
		this.runs.push({ file: program.fileName, inputs: inputs.length });
		this.given.push(program, inputs, limits);
		const script = this.scripts[program.fileName];
		if (script === undefined) {
			yield {
				type: "failed",
				kind: "compile",
				message: "it has no end",
				frames: [{ lineBase0: 2, functionName: "f" }],
			};
			return;
		}
		const call = script();
		yield { type: "ready", runtime: "scripted", isolationLevel: 0 };
		for (const { id, args } of inputs) {
			if (signal.aborted) return;
			yield { type: "started", id };
			const execution: Execution = { id, outcome: outcomeOf(program, call, args), cpuMs: 1, output: "" };
			yield { type: "ended", execution };
		}
	}
}

function outcomeOf({ signature }: Program, call: ReturnType<Script>, args: Wire): Outcome {
	const returns = parseValueType(signature.kind === "function" ? signature.returns : "any");
	try {
		const plain = decodeWire(args) as never[];
		const value = encodeValue(call(...plain), returns.ok ? returns.value : { kind: "any" });
		return value.ok ? { kind: "returned", value: value.value } : { kind: "returned", value: { $x: value.error } };
	} catch (error) {
		if (error instanceof Ends) return error.outcome;
		return { kind: "threw", type: "Error", message: String(error), frames: [] };
	}
}

/** A package's own code without any: bounds and types are the contract. */
export function plainPackCode(pack: Pack): PackCode {
	return {
		generate: async () => ({ ok: false, error: "there is no generator" }),
		refusals: async (inputs) => ({ ok: true, value: inputs.map((input) => inputRefusal(pack.problem, input)) }),
		check: async () => ({ ok: false, error: "there is no check" }),
		dispose: () => {},
	};
}

export function wrongSolution(file: string, mistake: string): PackedSolution {
	return { file, kind: "wrong", language: "python", header: { idea: file, mistake }, source: "", text: "" };
}
