import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { err, ok, type Result } from "../../core/base/result.ts";
import { caseInput } from "../../core/judge/caseInput.ts";
import { debuggerTable, noDebugger } from "../../core/judge/debuggerTable.ts";
import type { SourceFrame, Submission } from "../../core/judge/judgeEvent.ts";
import type { BuiltCaseStore } from "../../core/judge/judgePorts.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { Signature } from "../../core/problem/problem.ts";
import type { Wire } from "../../core/problem/wire.ts";
import { compileJs } from "./compileJs.ts";
import { findPython } from "./findPython.ts";
import { PackProcess } from "./packProcess.ts";

/** What a debugger starts: a folder of its own (the caller's to delete) with the job that the debug runner reads. */
export type DebugPlan = {
	readonly folder: string;
	readonly jobFile: string;
	/** empty, the working directory */
	readonly scratchDir: string;
} & (
	| { readonly debugger: "javascript" }
	| { readonly debugger: "python"; readonly python: string; readonly hasDebugpy: boolean }
);

export interface DebugRefusal {
	/** `compile`: the text is at fault, as a run would tell too */
	readonly kind: "compile" | "refused";
	/** for the candidate: what happened and what to do next */
	readonly message: string;
	readonly frames: readonly SourceFrame[];
}

/** First line of a job file; the second one is the input alone, on the wire. */
export interface DebugJob {
	readonly language: Submission["language"];
	/** the candidate's file, and its text when this was laid out */
	readonly fileName: string;
	readonly source: string;
	/** what is run: the candidate's text, or what was compiled from it, as a file in the plan's folder */
	readonly program: string;
	readonly signature: Signature;
}

export interface DebugRequest {
	readonly pack: Pack;
	readonly submission: Submission;
	readonly caseId: string;
}

/** Lays out one call for a debugger: its input (never the expected output), the text that runs, and who runs it. */
export async function planDebug(
	{ pack, submission, caseId }: DebugRequest,
	around: { readonly builtCases: BuiltCaseStore; readonly python: string | undefined },
): Promise<Result<DebugPlan, DebugRefusal>> {
	const { language, source, fileName } = submission;
	const kind = debuggerTable[language];
	if (kind === null) {
		return refused(noDebugger(language));
	}
	const python = kind === "python" ? await interpreter(source, fileName, around.python) : undefined;
	if (python !== undefined && !python.ok) {
		return python;
	}
	const input = await inputOf(pack, submission, caseId, around.builtCases);
	if (!input.ok) {
		return refused(input.error);
	}
	const folder = await mkdtemp(join(tmpdir(), "woodshed-debug-"));
	const jobFile = join(folder, "job.jsonl");
	const program = join(folder, kind === "python" ? "solution.py" : "solution.js");
	let text = source;
	if (language === "typescript" || language === "javascript") {
		const compiled = compileJs(source, language, { compiled: program, original: fileName });
		if (!compiled.ok) {
			await rm(folder, { recursive: true, force: true });
			return err({ kind: "compile", ...compiled.error });
		}
		text = compiled.value;
	}
	const job: DebugJob = { language, fileName, source, program, signature: pack.problem.signature };
	const scratchDir = join(folder, "scratch");
	await mkdir(scratchDir);
	await writeFile(program, text);
	await writeFile(jobFile, `${JSON.stringify(job)}\n${JSON.stringify(input.value)}\n`);
	const laid = { folder, jobFile, scratchDir };
	return ok(
		python === undefined ? { ...laid, debugger: "javascript" } : { ...laid, debugger: "python", ...python.value },
	);
}

async function inputOf(
	pack: Pack,
	submission: Submission,
	caseId: string,
	builtCases: BuiltCaseStore,
): Promise<Result<Wire, string>> {
	const built = builtCases.get(pack.hash)?.get(caseId);
	if (built !== undefined) {
		return ok(built.input);
	}
	// one of its own: the package's process in use may be at work for a run, of another problem even
	const packCode = new PackProcess(pack);
	try {
		return await caseInput(pack, caseId, submission.ownCases, packCode);
	} finally {
		packCode.dispose();
	}
}

/** Whether the text compiles and debugpy can be imported, asked of the user's own interpreter. */
const question = `
import importlib.util, json, sys
fault = None
try:
    compile(sys.stdin.buffer.read().decode("utf-8"), sys.argv[1], "exec", dont_inherit=True)
except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
    fault = [type(error).__name__ + ": " + (getattr(error, "msg", None) or str(error)), getattr(error, "lineno", None)]
print(json.dumps([importlib.util.find_spec("debugpy") is not None, fault]))
`;

async function interpreter(
	source: string,
	fileName: string,
	chosen: string | undefined,
): Promise<Result<{ readonly python: string; readonly hasDebugpy: boolean }, DebugRefusal>> {
	const found = chosen === "embedded" ? undefined : await findPython(chosen);
	if (found === undefined) {
		return refused(failureTexts.debugEmbeddedPython.say({ oldest: "3.9" }));
	}
	if (typeof found === "string") {
		return refused(found);
	}
	const answer = await ask(found.path, ["-B", "-W", "ignore", "-c", question, fileName], source);
	if (!answer.ok) {
		return refused(failureTexts.pythonSilent.say({ path: found.path, why: answer.error }));
	}
	const [hasDebugpy, fault] = answer.value;
	if (fault !== null) {
		const [message, line] = fault;
		return err({
			kind: "compile",
			message,
			frames: line === null ? [] : [{ lineBase0: Math.max(0, line - 1), functionName: "" }],
		});
	}
	return ok({ python: found.path, hasDebugpy });
}

type Answer = readonly [hasDebugpy: boolean, fault: readonly [message: string, line: number | null] | null];

function ask(command: string, args: readonly string[], stdin: string): Promise<Result<Answer, string>> {
	return new Promise((resolve) => {
		const child = execFile(command, args, { timeout: 10_000, windowsHide: true }, (error, stdout) => {
			try {
				resolve(error ? err(`${error.message.split("\n")[0]}.`) : ok(JSON.parse(stdout) as Answer));
			} catch {
				resolve(err("it said something else than asked."));
			}
		});
		child.stdin?.on("error", () => {}); // told by its exit
		child.stdin?.end(stdin);
	});
}

function refused(message: string): Result<never, DebugRefusal> {
	return err({ kind: "refused", message, frames: [] });
}
