import type { PackCode } from "../problem/packCode.ts";
import type { Wire } from "../problem/wire.ts";
import type { Sandbox } from "./sandbox.ts";

/** What the judge needs from outside; nothing of it knows an expected output but the judge itself. */
export interface JudgePorts {
	readonly sandbox: Sandbox;
	/** the package's own code, in a process apart from the candidate's */
	readonly packCode: PackCode;
	/** derived time limits, kept between runs */
	readonly limitStore: LimitStore;
	/** built cases of the package in use; they are large, so only one package's are kept */
	readonly builtCases: BuiltCaseStore;
	/** milliseconds of any steady clock */
	nowMs(): number;
}

export interface LimitStore {
	/** milliseconds of CPU time, or undefined when it was never measured here */
	get(key: string): Promise<number | undefined>;
	set(key: string, limitMs: number): Promise<void>;
}

/** Input and expected output of built cases, by case id. */
export type BuiltCases = ReadonlyMap<string, { readonly input: Wire; readonly expected: Wire }>;

export interface BuiltCaseStore {
	get(packHash: string): BuiltCases | undefined;
	set(packHash: string, built: BuiltCases): void;
}
