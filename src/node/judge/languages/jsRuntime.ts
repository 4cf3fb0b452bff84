import { err, ok } from "../../../core/base/result.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import { compileJs } from "../compileJs.ts";
import type { LanguageRuntime, Preparation, RuntimeOptions } from "./languageRuntime.ts";
import { nodeCommand } from "./nodeCommand.ts";

/** TypeScript, its types stripped, and JavaScript on the Node that the editor brings. */
export class JsRuntime implements LanguageRuntime {
	private readonly options: RuntimeOptions;
	private readonly language: "typescript" | "javascript";
	private last: { readonly source: string; readonly compiled: ReturnType<typeof compileJs> } | undefined;

	constructor(options: RuntimeOptions, language: "typescript" | "javascript") {
		this.options = options;
		this.language = language;
	}

	async prepare({ source }: Program, limits: ExecutionLimits): Preparation {
		// a run after a pause in typing, and the second half of a submit, meet a text that was compiled before
		this.last = this.last?.source === source ? this.last : { source, compiled: compileJs(source, this.language) };
		const { compiled } = this.last;
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
