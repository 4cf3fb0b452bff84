import { createHash } from "node:crypto";
import { join } from "node:path";

import type { ExecutionLimits } from "../../../core/judge/sandbox.ts";
import { environment } from "./environment.ts";
import type { PreparedProgram, RuntimeOptions } from "./languageRuntime.ts";

/** A harness that runs on Node; `readable`: what it may read beside its own file. */
export function nodeCommand(
	{ distDir, execPath, scratchDir, tagPrefix, seatBelts }: RuntimeOptions,
	file: string,
	limits: ExecutionLimits,
	readable: readonly string[],
	extra: { readonly flags?: readonly string[]; readonly tellsStack?: "line" } = {},
): Omit<PreparedProgram, "source" | "runtime" | "extraLoadMs"> {
	const main = join(distDir, file);
	const reads = [main, ...readable];
	const args = [
		`--max-old-space-size=${limits.memoryMb + 128}`,
		"--no-warnings",
		...(extra.flags ?? []),
		...(seatBelts ? permissionFlags(reads) : []),
		...(seatBelts && extra.tellsStack !== undefined ? inspectorFlags() : []),
		main,
	];
	const env = {
		...environment(scratchDir),
		ELECTRON_RUN_AS_NODE: "1",
		WOODSHED_HEAP_MB: String(limits.memoryMb),
	};
	const key = createHash("sha256")
		.update(JSON.stringify([execPath, args]))
		.digest("hex");
	return {
		command: {
			key,
			command: execPath,
			args,
			env,
			cwd: scratchDir,
			tagPrefix,
			tellsStack: extra.tellsStack ?? false,
			takesGreeting: true,
			reads,
		},
		sitePackages: [],
		memoryMb: limits.memoryMb,
		stackMb: 64,
	};
}

/** The debugger of the engine, inside the process; runtimes without the flag refuse it and tell no line. */
function inspectorFlags(): string[] {
	const flag = "--allow-inspector";
	return process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
}

function permissionFlags(readable: readonly string[]): string[] {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const name = major > 22 || (major === 22 && minor >= 13) ? "--permission" : "--experimental-permission";
	return [
		name,
		"--allow-worker",
		...readable.flatMap((path) => [`--allow-fs-read=${path}`, `--allow-fs-read=${join(path, "*")}`]),
	];
}
