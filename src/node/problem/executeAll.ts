import type { Execution, ExecutionInput, ExecutionLimits, Program, Sandbox } from "../../core/judge/sandbox.ts";
import type { Pack, PackedSolution } from "../../core/problem/pack.ts";
import { err, ok, type Result } from "../../core/base/result.ts";

/** Why nothing (more) ran. */
export interface ExecutionFailure {
	readonly kind: "compile" | "internal" | "no-toolchain";
	readonly message: string;
}

/** Runs a program over inputs and gathers the executions by their input's id. */
export async function executeAll(
	sandbox: Sandbox,
	program: Program,
	inputs: readonly ExecutionInput[],
	limits: ExecutionLimits,
	signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Execution>, ExecutionFailure>> {
	const executions = new Map<string, Execution>();
	for await (const event of sandbox.execute(program, inputs, limits, signal)) {
		if (event.type === "failed") return err({ kind: event.kind, message: event.message });
		if (event.type === "ended") executions.set(event.execution.id, event.execution);
	}
	signal.throwIfAborted();
	return ok(executions);
}

export function programOf(
	pack: Pack,
	{ language, source, file }: Pick<PackedSolution, "language" | "source" | "file">,
): Program {
	return {
		language,
		source,
		fileName: file,
		signature: pack.problem.signature,
		...(pack.schemaSql === undefined ? {} : { schemaSql: pack.schemaSql }),
	};
}

/** How an execution that did not return ended, in words. */
export function endingOf(execution: Execution | undefined): string {
	if (execution === undefined) return "was not run";
	const { outcome } = execution;
	switch (outcome.kind) {
		case "returned":
			return "returned";
		case "threw":
			return `raised ${outcome.type}: ${outcome.message}`;
		case "missing":
		case "exited":
			return outcome.message;
		case "time-limit":
		case "memory-limit":
		case "output-limit":
		case "process-limit":
			return `met its ${outcome.kind.replace("-", " ")}`;
	}
}
