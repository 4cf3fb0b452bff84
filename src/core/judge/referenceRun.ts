import { failureTexts } from "./failureTexts.ts";
import type { Signal } from "../base/signal.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Pack, PackedSolution } from "../problem/pack.ts";
import type { Wire } from "../problem/wire.ts";
import type { Execution, ExecutionInput, ExecutionLimits, Program, Sandbox } from "./sandbox.ts";

/** References are ours: they get time enough to be measured. */
const referenceLimits: ExecutionLimits = { cpuMs: 20_000, wallMs: 60_000, memoryMb: 1024, outputBytes: 2 ** 24 };
/** an expected output needs no toolchain of the user where it can be had without */
const preference = ["sql", "typescript", "javascript", "python", "java", "cpp", "go"];

/** The accepted solutions of a package, the one that is asked for expected outputs first. */
export function references(pack: Pick<Pack, "solutions">): readonly PackedSolution[] {
	return pack.solutions
		.filter((solution) => solution.kind === "accepted")
		.sort((a, b) => preference.indexOf(a.language) - preference.indexOf(b.language));
}

export function programOf(pack: Pack, solution: Pick<PackedSolution, "language" | "source" | "file">): Program {
	return {
		language: solution.language,
		source: solution.source,
		fileName: solution.file,
		signature: pack.problem.signature,
		...(pack.schemaSql === undefined ? {} : { schemaSql: pack.schemaSql }),
	};
}

/**
 * What the first reference that runs here returns for each input, in processes of its own. An error is one sentence; an
 * input whose reference does not return has its own. `how`: which references to ask in which order, with what limits, and when to
 * leave the rest unanswered.
 */
export async function expectedOutputs(
	pack: Pack,
	inputs: readonly ExecutionInput[],
	sandbox: Sandbox,
	signal: Signal,
	how: {
		readonly references?: readonly PackedSolution[];
		readonly limits?: ExecutionLimits;
		readonly late?: () => boolean;
	} = {},
): Promise<Result<ReadonlyMap<string, Result<Wire, string>>, string>> {
	if (inputs.length === 0) return ok(new Map());
	let problem = failureTexts.noReference.say();
	for (const reference of how.references ?? references(pack)) {
		const run = await runReference(pack, reference, inputs, sandbox, signal, how.limits, how.late);
		if (!run.ok) {
			problem = run.error;
			continue;
		}
		const outputs = new Map<string, Result<Wire, string>>();
		for (const { id } of inputs) {
			const outcome = run.value.get(id)?.outcome;
			outputs.set(
				id,
				outcome?.kind === "returned"
					? ok(outcome.value)
					: err(failureTexts.referenceSilent.say({ file: reference.file, ending: outcome?.kind })),
			);
		}
		return ok(outputs);
	}
	return err(problem);
}

/** CPU time of the slowest input, milliseconds; an error where the reference does not run or not return. */
export async function slowestMs(
	pack: Pack,
	reference: PackedSolution,
	inputs: readonly ExecutionInput[],
	sandbox: Sandbox,
	signal: Signal,
): Promise<Result<number, string>> {
	const run = await runReference(pack, reference, inputs, sandbox, signal);
	if (!run.ok) return run;
	const all = [...run.value.values()];
	return all.length === inputs.length && all.every(({ outcome }) => outcome.kind === "returned")
		? ok(Math.max(0, ...all.map((execution) => execution.cpuMs)))
		: err(failureTexts.referenceSilentAtScale.say({ file: reference.file }));
}

async function runReference(
	pack: Pack,
	reference: PackedSolution,
	inputs: readonly ExecutionInput[],
	sandbox: Sandbox,
	signal: Signal,
	limits: ExecutionLimits = referenceLimits,
	late: () => boolean = () => false,
): Promise<Result<ReadonlyMap<string, Execution>, string>> {
	const executions = new Map<string, Execution>();
	for await (const event of sandbox.execute(programOf(pack, reference), inputs, limits, signal)) {
		if (event.type === "failed") {
			return err(failureTexts.referenceNotRun.say({ file: reference.file, why: event.message }));
		}
		if (event.type === "ended") executions.set(event.execution.id, event.execution);
		if (late()) break;
	}
	return ok(executions);
}
