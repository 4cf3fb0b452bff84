import { join } from "node:path";

import { ok } from "../../../core/base/result.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import type { LanguageRuntime, Preparation, RuntimeOptions } from "./languageRuntime.ts";
import { nodeCommand } from "./nodeCommand.ts";

/** SQLite as WebAssembly in a process that can be killed, as a query cannot be interrupted. */
export class SqlRuntime implements LanguageRuntime {
	private readonly options: RuntimeOptions;

	constructor(options: RuntimeOptions) {
		this.options = options;
	}

	async prepare(program: Program, limits: ExecutionLimits): Preparation {
		return ok({
			...nodeCommand(this.options, "sqlHarness.cjs", limits, [join(this.options.distDir, "sqljs")]),
			source: program.source,
			runtime: "SQLite",
			extraLoadMs: 5000,
		});
	}
}
