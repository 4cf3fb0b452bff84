import { err, ok } from "../../../core/base/result.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import { compileJs } from "../compileJs.ts";
import type { LanguageRuntime, Preparation, RuntimeOptions } from "./languageRuntime.ts";
import { nodeCommand } from "./nodeCommand.ts";

/** TypeScript, its types stripped, and JavaScript on the Node that the editor brings. */
export class JsRuntime implements LanguageRuntime {
	private readonly options: RuntimeOptions;
	private readonly language: "typescript" | "javascript";

	constructor(options: RuntimeOptions, language: "typescript" | "javascript") {
		this.options = options;
		this.language = language;
	}

	async prepare(program: Program, limits: ExecutionLimits): Preparation {
		const compiled = compileJs(program.source, this.language);
		if (!compiled.ok) {
			return err({ kind: "compile", ...compiled.error });
		}
		return ok({
			...nodeCommand(this.options, "nodeHarness.cjs", limits, [], {
				// the harness's own realm makes no code from texts; the candidate's may
				flags: ["--disallow-code-generation-from-strings"],
				tellsStack: "line",
			}),
			source: compiled.value,
			runtime: `Node ${process.versions.node}`,
			extraLoadMs: 3000,
		});
	}
}
