import type { Signal } from "../base/signal.ts";
import type { LanguageId, Signature } from "../problem/problem.ts";
import type { Wire } from "../problem/wire.ts";
import type { IsolationLack, IsolationLevel } from "./isolationLevel.ts";
import type { SourceFrame } from "./judgeEvent.ts";

/** A text to run and the way it is called. */
export interface Program {
	readonly language: LanguageId;
	readonly source: string;
	readonly fileName: string;
	readonly signature: Signature;
	/** SQL: run once before the rows of each input are put in */
	readonly schemaSql?: string;
}

/** One call. `args`: list of arguments; for a class list of operations `[name, …args]`; for SQL a map table → rows. */
export interface ExecutionInput {
	readonly id: string;
	readonly args: Wire;
}

export interface ExecutionLimits {
	/** CPU time a call, milliseconds: the verdict */
	readonly cpuMs: number;
	/** wall time a call, milliseconds: the kill; at least three times `cpuMs` */
	readonly wallMs: number;
	readonly memoryMb: number;
	/** raw output of the whole process */
	readonly outputBytes: number;
	/** short calls are timed as exactly as the language can, at 0.1 ms each; arguments after the call are not reported */
	readonly exactTimes?: boolean;
}

/** How one call ended. `returned` says nothing about right or wrong. */
export type Outcome =
	| {
			readonly kind: "returned";
			readonly value: Wire;
			/** the arguments after the call, only when they differ from before (mutation) */
			readonly argsAfter?: Wire;
	  }
	| { readonly kind: "threw"; readonly type: string; readonly message: string; readonly frames: readonly SourceFrame[] }
	| { readonly kind: "missing"; readonly message: string }
	| { readonly kind: "exited"; readonly message: string }
	| { readonly kind: "time-limit"; readonly frames: readonly SourceFrame[] }
	| { readonly kind: "memory-limit" }
	| { readonly kind: "output-limit" }
	/** it started more processes than a solution may */
	| { readonly kind: "process-limit" };

export interface Execution {
	readonly id: string;
	readonly outcome: Outcome;
	/** CPU time between call and return */
	readonly cpuMs: number;
	/** printed in this call, at most 64 KB */
	readonly output: string;
}

export type ExecutionEvent =
	/** the toolchain takes its time: something is built that later runs need not build */
	| { readonly type: "preparing" }
	/** the program was loaded; `runtime` is for people: "Python 3.12.1 (/usr/bin/python3)" */
	| {
			readonly type: "ready";
			readonly runtime: string;
			readonly isolationLevel: IsolationLevel;
			/** why it is not level 2 */
			readonly isolationLack?: IsolationLack;
	  }
	| { readonly type: "started"; readonly id: string }
	| { readonly type: "ended"; readonly execution: Execution }
	/** nothing (more) can run: a compile error of the candidate, or a fault of ours (`internal`), or no toolchain */
	| {
			readonly type: "failed";
			readonly kind: "compile" | "internal" | "no-toolchain";
			readonly message: string;
			readonly frames: readonly SourceFrame[];
	  };

/**
 * Port: runs a program over inputs in processes of its own, all under limits, and ends the whole process tree when the
 * iteration ends, fails or is aborted. Receives inputs only; never an expected output.
 */
export interface Sandbox {
	execute(
		program: Program,
		inputs: readonly ExecutionInput[],
		limits: ExecutionLimits,
		signal: Signal,
	): AsyncIterable<ExecutionEvent>;
}
