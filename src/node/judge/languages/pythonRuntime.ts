import { join } from "node:path";

import { err, ok, type Result } from "../../../core/base/result.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import { findPython, type PythonInterpreter } from "../findPython.ts";
import { environment } from "./environment.ts";
import type {
	LanguageRuntime,
	Preparation,
	PreparationFailure,
	PreparedProgram,
	RuntimeOptions,
} from "./languageRuntime.ts";
import { nodeCommand } from "./nodeCommand.ts";
import { PyodideSnapshot } from "./pyodideSnapshot.ts";

/** deep recursion: 50,000 frames with room to spare */
const stackMb = 256;

/** The user's interpreter with its packages; without one, Pyodide in a process of Node's. */
export class PythonRuntime implements LanguageRuntime {
	private readonly options: RuntimeOptions;
	private readonly snapshot: PyodideSnapshot;
	private python: Promise<PythonInterpreter | string | undefined> | undefined;

	constructor(options: RuntimeOptions) {
		this.options = options;
		this.snapshot = new PyodideSnapshot(options);
	}

	async prepare(program: Program, limits: ExecutionLimits): Preparation {
		const { options } = this;
		if (options.python === "embedded") {
			return this.embedded(program, limits);
		}
		this.python ??= findPython(options.python);
		const found = await this.python;
		if (found === undefined) {
			// one may be installed before the next run
			this.python = undefined;
			return this.embedded(program, limits);
		}
		if (typeof found === "string") {
			this.python = undefined;
			return err({ kind: "no-toolchain", message: found, frames: [] });
		}
		const harness = join(options.distDir, "harness.py");
		return ok({
			command: {
				key: `python ${found.path}`,
				command: found.path,
				args: ["-I", "-S", "-B", "-X", "utf8", harness, String(stackMb)],
				env: environment(options.scratchDir),
				cwd: options.scratchDir,
				tagPrefix: options.tagPrefix,
				tellsStack: "signal",
				reads: [harness, ...found.prefixes, ...found.sitePackages],
			},
			source: program.source,
			runtime: `Python ${found.version} (${found.path})`,
			sitePackages: found.sitePackages,
			memoryMb: limits.memoryMb,
			stackMb,
			extraLoadMs: 3000,
		});
	}

	private embedded(program: Program, limits: ExecutionLimits): Result<PreparedProgram, PreparationFailure> {
		// WebAssembly memory never shrinks and the interpreter itself takes about 150 MB of it
		const { distDir } = this.options;
		const roomier = { ...limits, memoryMb: limits.memoryMb + 256 };
		const snapshot = this.snapshot.file();
		const reads = [
			join(distDir, "harness.py"),
			join(distDir, "pyodide"),
			...(snapshot === undefined ? [] : [snapshot]),
		];
		const prepared = nodeCommand(this.options, "pyodideHarness.cjs", roomier, reads);
		const { command } = prepared;
		return ok({
			...prepared,
			command: snapshot === undefined ? command : { ...command, args: [...command.args, snapshot] },
			source: program.source,
			runtime: "Pyodide",
			extraLoadMs: 30_000,
		});
	}
}
