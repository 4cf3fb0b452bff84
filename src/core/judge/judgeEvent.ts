import type { LanguageId } from "../problem/problem.ts";
import type { IsolationLack, IsolationLevel } from "./isolationLevel.ts";
import type { CaseGroup } from "../problem/testCase.ts";
import type { Verdict } from "./verdict.ts";

/** What a candidate hands in. `ownCases` are the candidate's "my cases": input and, where known, expected output, as in cases.yaml. */
export interface Submission {
	readonly slug: string;
	readonly language: LanguageId;
	readonly source: string;
	/** shown in messages and stack traces; not read */
	readonly fileName: string;
	readonly ownCases: readonly OwnCase[];
}

export interface OwnCase {
	readonly id: string;
	readonly in: unknown;
	/** absent: the reference fills it in */
	readonly out?: unknown;
}

/** "run": samples, edges and mine. "submit": all groups, hidden ones too. */
export type JudgeMode = "run" | "submit";

/** A place in the submission, where the failing line is known. */
export interface SourceFrame {
	readonly lineBase0: number;
	readonly functionName: string;
}

export interface CaseResult {
	readonly id: string;
	readonly name: string;
	readonly group: CaseGroup;
	readonly verdict: Verdict;
	/** CPU time between call and return, milliseconds */
	readonly timeMs: number;
	/** one to three sentences for a person: what happened and what to do; empty when accepted */
	readonly message: string;
	/** why the case exists; shown once it has failed (or always for samples) */
	readonly why: string;
	/** short texts for people, in the candidate's language; absent where there is none or it is too large */
	readonly input?: string;
	readonly expected?: string;
	readonly actual?: string;
	/** of a wrong answer: the same for all programs that are wrong in the same way; see `answerMark` */
	readonly mark?: string;
	/** what the candidate's code printed in this case, at most 64 KB */
	readonly output?: string;
	/** the candidate's own frames only, innermost first */
	readonly frames: readonly SourceFrame[];
}

export type JudgeEvent =
	/** the toolchain takes its time; `preparingNotes` has the words */
	| { readonly type: "preparing" }
	| { readonly type: "compiled" }
	| { readonly type: "caseStarted"; readonly id: string; readonly name: string; readonly group: CaseGroup }
	| { readonly type: "caseJudged"; readonly result: CaseResult }
	| { readonly type: "finished"; readonly report: JudgeReport };

export interface JudgeReport {
	readonly problem: string;
	readonly language: LanguageId;
	readonly mode: JudgeMode;
	readonly verdict: Verdict;
	/** set when the run ended before any case (compile-error, internal-error, no toolchain) */
	readonly message: string;
	/** where `message` belongs in the submission (a compile error); the candidate's own lines, innermost first */
	readonly frames: readonly SourceFrame[];
	readonly cases: readonly CaseResult[];
	readonly wallMs: number;
	/** "Python 3.12.1 (/usr/bin/python3)", "Pyodide 314.0.7", "Node 24.21.0", "SQLite 3.50" */
	readonly runtime: string;
	/** verdict limit in force, milliseconds of CPU time a case */
	readonly timeLimitMs: number;
	readonly isolationLevel: IsolationLevel;
	/** why it is not level 2; `describeIsolation` has the words */
	readonly isolationLack?: IsolationLack;
}
