import { join } from "node:path";

import { failureTexts } from "../../../core/judge/failureTexts.ts";
import { err, ok, type Result } from "../../../core/base/result.ts";
import type { Signal } from "../../../core/base/signal.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import { languageTable } from "../../../core/problem/languageTable.ts";
import { CppBuilds } from "./cpp/cppBuilds.ts";
import { explainDiagnostics } from "./cpp/cppDiagnostics.ts";
import { cppFrames } from "./cpp/cppFrames.ts";
import { checkIncludes } from "./cpp/cppIncludes.ts";
import { cppMain } from "./cpp/cppMain.ts";
import { cppOutline } from "./cpp/cppOutline.ts";
import { type CppToolchain, findCpp } from "./cpp/cppToolchain.ts";
import { environment } from "./environment.ts";
import type { LanguageRuntime, Preparation, RuntimeOptions } from "./languageRuntime.ts";

const stackMb = 256;
/** the program's own parts, its libraries and the thread that reads */
const roomMb = 192;

/** C++17 by the compiler of the machine: the program is the command, so no process waits ahead. */
export class CppRuntime implements LanguageRuntime {
	private readonly options: RuntimeOptions;
	private readonly builds: CppBuilds;
	private toolchain: Promise<Result<CppToolchain, string>> | undefined;

	constructor(options: RuntimeOptions) {
		this.options = options;
		this.builds = new CppBuilds(options.cacheDir, join(options.distDir, "cpp"));
	}

	async prepare({ source, signature, fileName }: Program, limits: ExecutionLimits, signal?: Signal): Preparation {
		if (signature.kind === "query") {
			return err({ kind: "compile", message: failureTexts.queryInCpp.say(), frames: [] });
		}
		const allowed = checkIncludes(source);
		if (!allowed.ok) return err({ kind: "compile", ...allowed.error });
		this.toolchain ??= findCpp(this.options.cppCompiler);
		const toolchain = await this.toolchain;
		if (!toolchain.ok) {
			// one may be installed before the next run
			this.toolchain = undefined;
			return err({ kind: "no-toolchain", message: toolchain.error, frames: [] });
		}
		const outline = cppOutline(source);
		const shown = fileName.replaceAll("\\", "/").split("/").at(-1) ?? fileName;
		const main = cppMain(signature, source, outline, shown);
		const built = await this.builds.program(toolchain.value, { source, main }, signal);
		if (!built.ok) {
			const name = signature.kind === "class" ? signature.name : languageTable.cpp.spell(signature.name, "function");
			return err({
				kind: "compile",
				...(built.error.kind === "said"
					? explainDiagnostics(built.error.said, name, outline)
					: { message: built.error.message, frames: [] }),
			});
		}
		const program = built.value;
		const { scratchDir, tagPrefix } = this.options;
		return ok({
			command: {
				key: `cpp ${program}`,
				command: program,
				args: [],
				env: environment(scratchDir),
				cwd: scratchDir,
				tagPrefix,
				tellsStack: "signal",
				reads: [program],
				addressSpaceMb: limits.memoryMb + stackMb + roomMb,
			},
			source: "",
			runtime: `C++17, ${toolchain.value.name} (${toolchain.value.path})`,
			sitePackages: [],
			memoryMb: limits.memoryMb,
			stackMb,
			extraLoadMs: 3000,
			noSpare: true,
			locate: (addresses) => cppFrames(program, addresses),
		});
	}

	dispose(): void {
		this.builds.dispose();
	}
}
