import type { LanguageId, Signature } from "../../core/problem/problem.ts";
import type { Wire } from "../../core/problem/wire.ts";
import type { Outcome } from "../../core/judge/sandbox.ts";
import type { SourceFrame } from "../../core/judge/judgeEvent.ts";

/**
 * What crosses between the judge and a harness. In: one line with the job, then a line for each input `{k, args}`, an empty
 * line at the end. Out, on fd 3 (on stdout where a runtime cannot open it): `nonce SP json LF`. The nonce guards against
 * accidents only; a frame is believed only for the input that is running.
 */
export interface HarnessJob {
	readonly nonce: string;
	readonly language: LanguageId;
	/** ready to run: types stripped, modules turned into CommonJS for JavaScript */
	readonly source: string;
	readonly fileName: string;
	readonly signature: Signature;
	readonly schemaSql?: string;
	/** 0: no limit of the address space */
	readonly memoryMb: number;
	readonly stackMb: number;
	/** folders added to the interpreter's path */
	readonly sitePackages: readonly string[];
	/** the seat belts of level 1 */
	readonly guard: boolean;
	readonly runtime: string;
	/** short calls are timed as exactly as the language can, at 0.1 ms each; arguments after the call are not reported */
	readonly exactTimes?: boolean;
}

export type HarnessFrame =
	| { readonly t: "ready"; readonly runtime: string }
	| {
			readonly t: "failed";
			readonly kind: "compile" | "internal";
			readonly message: string;
			readonly frames: readonly SourceFrame[];
	  }
	/** from here on the candidate's code runs: what ends the process is its doing */
	| { readonly t: "loading" }
	/** the program could not be loaded, by its own fault: nothing of it can be called */
	| { readonly t: "loadfail"; readonly outcome: Outcome; readonly output: string; readonly at?: readonly number[] }
	| { readonly t: "s"; readonly k: number }
	/** the answer to a line "?": where the candidate's code is, innermost first */
	| { readonly t: "stack"; readonly frames: readonly SourceFrame[] }
	/** a long call returned, its result is being read */
	| { readonly t: "r" }
	| {
			readonly t: "e";
			readonly k: number;
			readonly outcome: Outcome;
			readonly cpuMs: number;
			readonly output: string;
			/** addresses of the program for the frames of `outcome`, which only the judge can turn into lines */
			readonly at?: readonly number[];
			/** the process cannot go on after this call */
			readonly over?: boolean;
	  }
	| { readonly t: "end" };

export interface HarnessInput {
	readonly k: number;
	readonly args: Wire;
}

/** The parts of an input's line, the arguments as the text they are: `JSON.stringify({ k, args })`. */
export function cutInput(line: string): { readonly k: number; readonly args: string } {
	const comma = line.indexOf(",");
	return { k: Number(line.slice('{"k":'.length, comma)), args: line.slice(comma + ',"args":'.length, -1) };
}
