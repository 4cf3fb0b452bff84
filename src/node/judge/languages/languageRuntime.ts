import type { Result } from "../../../core/base/result.ts";
import type { Signal } from "../../../core/base/signal.ts";
import type { SourceFrame } from "../../../core/judge/judgeEvent.ts";
import type { ExecutionLimits, Outcome, Program } from "../../../core/judge/sandbox.ts";
import type { HarnessCommand } from "../harnessProcess.ts";

export interface RuntimeOptions {
	/** where the bundled harnesses lie */
	readonly distDir: string;
	/** a Node, or an Electron that runs as one */
	readonly execPath: string;
	/** path of an interpreter, or "embedded"; absent: the first one found, else the embedded one */
	readonly python?: string;
	/** folder of a JDK; absent: the first one found */
	readonly java?: string;
	/** path of the `go` command; absent: the first one found */
	readonly go?: string;
	/** path of a C++ compiler; absent: the first one found */
	readonly cppCompiler?: string;
	/** an empty folder, the working directory of every run */
	readonly scratchDir: string;
	/** kept between sessions: what compilers made; may be thrown away */
	readonly cacheDir: string;
	readonly tagPrefix: string;
	/** level 1: what the language itself can deny is denied */
	readonly seatBelts: boolean;
}

/** What is needed to run one program. */
export interface PreparedProgram {
	readonly command: HarnessCommand;
	/** what the job gives to the harness: a text that it loads, or nothing where the command is the program itself */
	readonly source: string;
	/** for people: "Python 3.12.1 (/usr/bin/python3)" */
	readonly runtime: string;
	readonly sitePackages: readonly string[];
	readonly memoryMb: number;
	readonly stackMb: number;
	/** wall time that loading the runtime may take beside the candidate's */
	readonly extraLoadMs: number;
	/** a process for the next run cannot be started ahead, as the program is part of its command */
	readonly noSpare?: boolean;
	/** lines of the candidate's text for addresses of its program, innermost first */
	readonly locate?: (addresses: readonly number[]) => Promise<readonly SourceFrame[]>;
	/** what the last words of a process mean; undefined: they say nothing of their own */
	readonly explainExit?: (said: string) => ExplainedExit | undefined;
}

export interface ExplainedExit {
	readonly outcome: Outcome;
	/** the runtime's own words, which the candidate did not print */
	readonly noise: string;
}

export interface PreparationFailure {
	readonly kind: "compile" | "no-toolchain";
	readonly message: string;
	readonly frames: readonly SourceFrame[];
}

export type Preparation = Promise<Result<PreparedProgram, PreparationFailure>>;

/** One row a language: how its toolchain is found, its text compiled and its harness started. */
export interface LanguageRuntime {
	/** Finds the toolchain and compiles; the same program again costs nothing. An abort says that the caller no longer waits. */
	prepare(program: Program, limits: ExecutionLimits, signal?: Signal): Preparation;
	/** Ends what it keeps running (a compile server). */
	dispose?(): void;
}
