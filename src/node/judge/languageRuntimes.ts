import { createHash } from "node:crypto";
import { join } from "node:path";

import { err, ok, type Result } from "../../core/base/result.ts";
import type { SourceFrame } from "../../core/judge/judgeEvent.ts";
import type { ExecutionLimits, Program } from "../../core/judge/sandbox.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import { compileJs } from "./compileJs.ts";
import { findPython, type PythonInterpreter } from "./findPython.ts";
import type { HarnessCommand } from "./harnessProcess.ts";

export interface RuntimeOptions {
	/** where the bundled harnesses lie */
	readonly distDir: string;
	/** a Node, or an Electron that runs as one */
	readonly execPath: string;
	/** path of an interpreter, or "embedded"; absent: the first one found, else the embedded one */
	readonly python?: string;
	/** an empty folder, the working directory of every run */
	readonly scratchDir: string;
	readonly tagPrefix: string;
}

/** What is needed to run one program. */
export interface PreparedProgram {
	readonly command: HarnessCommand;
	readonly source: string;
	readonly runtime: string;
	readonly sitePackages: readonly string[];
	readonly memoryMb: number;
	readonly stackMb: number;
	/** wall time that loading the runtime may take beside the candidate's */
	readonly extraLoadMs: number;
}

export interface PreparationFailure {
	readonly kind: "compile" | "no-toolchain";
	readonly message: string;
	readonly frames: readonly SourceFrame[];
}

type Preparation = Promise<Result<PreparedProgram, PreparationFailure>>;

/** One row a language: how its toolchain is found, its text compiled and its harness started. */
export class LanguageRuntimes {
	private readonly options: RuntimeOptions;
	private python: Promise<PythonInterpreter | string | undefined> | undefined;
	private readonly rows: Readonly<Record<LanguageId, (program: Program, limits: ExecutionLimits) => Preparation>>;

	constructor(options: RuntimeOptions) {
		this.options = options;
		this.rows = {
			python: (program, limits) => this.preparePython(program, limits),
			typescript: (program, limits) => this.prepareJs(program, limits, "typescript"),
			javascript: (program, limits) => this.prepareJs(program, limits, "javascript"),
			sql: async (program, limits) =>
				ok({
					...this.onNode("sqlHarness.cjs", limits, join(this.options.distDir, "sqljs")),
					source: program.source,
					runtime: "SQLite",
					extraLoadMs: 5000,
				}),
		};
	}

	prepare(program: Program, limits: ExecutionLimits): Preparation {
		return this.rows[program.language](program, limits);
	}

	private async preparePython(program: Program, limits: ExecutionLimits): Preparation {
		const { options } = this;
		if (options.python === "embedded") {
			return this.embeddedPython(program, limits);
		}
		this.python ??= findPython(options.python);
		const found = await this.python;
		if (found === undefined) {
			// one may be installed before the next run
			this.python = undefined;
			return this.embeddedPython(program, limits);
		}
		if (typeof found === "string") {
			this.python = undefined;
			return err({ kind: "no-toolchain", message: found, frames: [] });
		}
		const args = ["-I", "-S", "-B", "-X", "utf8", join(options.distDir, "harness.py")];
		return ok({
			command: {
				key: `python ${found.path}`,
				command: found.path,
				args,
				env: environment(options.scratchDir),
				cwd: options.scratchDir,
				tagPrefix: options.tagPrefix,
				tellsStack: true,
			},
			source: program.source,
			runtime: `Python ${found.version} (${found.path})`,
			sitePackages: found.sitePackages,
			memoryMb: limits.memoryMb,
			stackMb: 256,
			extraLoadMs: 3000,
		});
	}

	private embeddedPython(program: Program, limits: ExecutionLimits): Result<PreparedProgram, PreparationFailure> {
		// WebAssembly memory never shrinks and the interpreter itself takes about 150 MB of it
		const roomier = { ...limits, memoryMb: limits.memoryMb + 256 };
		return ok({
			...this.onNode("pyodideHarness.cjs", roomier, this.options.distDir),
			source: program.source,
			runtime: "Pyodide",
			extraLoadMs: 30_000,
		});
	}

	private async prepareJs(
		program: Program,
		limits: ExecutionLimits,
		language: "typescript" | "javascript",
	): Preparation {
		const compiled = compileJs(program.source, language);
		if (!compiled.ok) {
			return err({ kind: "compile", ...compiled.error });
		}
		return ok({
			...this.onNode("nodeHarness.cjs", limits, undefined),
			source: compiled.value,
			runtime: `Node ${process.versions.node}`,
			extraLoadMs: 3000,
		});
	}

	private onNode(
		file: string,
		limits: ExecutionLimits,
		readable: string | undefined,
	): Omit<PreparedProgram, "source" | "runtime" | "extraLoadMs"> {
		const { distDir, execPath, scratchDir, tagPrefix } = this.options;
		const main = join(distDir, file);
		const args = [
			`--max-old-space-size=${limits.memoryMb + 128}`,
			"--no-warnings",
			...permissionFlags([main, ...(readable === undefined ? [] : [readable])]),
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
			command: { key, command: execPath, args, env, cwd: scratchDir, tagPrefix, tellsStack: false },
			sitePackages: [],
			memoryMb: limits.memoryMb,
			stackMb: 64,
		};
	}
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

/** Nothing of the judge's own environment; one thread for NumPy, as CPU time is what is judged. */
function environment(scratchDir: string): Record<string, string> {
	const inherited = ["SystemRoot", "LD_LIBRARY_PATH"].flatMap((name) => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value] as const];
	});
	return {
		...Object.fromEntries(inherited),
		LANG: "C.UTF-8",
		HOME: scratchDir,
		TMPDIR: scratchDir,
		OPENBLAS_NUM_THREADS: "1",
		OMP_NUM_THREADS: "1",
		MKL_NUM_THREADS: "1",
	};
}
