import type { Signal } from "../../../core/base/signal.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import type { LanguageId } from "../../../core/problem/problem.ts";
import { CppRuntime } from "./cppRuntime.ts";
import { GoRuntime } from "./goRuntime.ts";
import { JavaRuntime } from "./javaRuntime.ts";
import { JsRuntime } from "./jsRuntime.ts";
import type { LanguageRuntime, Preparation, RuntimeOptions } from "./languageRuntime.ts";
import { PythonRuntime } from "./pythonRuntime.ts";
import { SqlRuntime } from "./sqlRuntime.ts";

/** The table of languages: one row each. */
export class LanguageRuntimes {
	private readonly rows: Readonly<Record<LanguageId, LanguageRuntime>>;

	constructor(options: RuntimeOptions) {
		this.rows = {
			python: new PythonRuntime(options),
			typescript: new JsRuntime(options, "typescript"),
			javascript: new JsRuntime(options, "javascript"),
			sql: new SqlRuntime(options),
			java: new JavaRuntime(options),
			cpp: new CppRuntime(options),
			go: new GoRuntime(options),
		};
	}

	prepare(program: Program, limits: ExecutionLimits, signal: Signal): Preparation {
		return this.rows[program.language].prepare(program, limits, signal);
	}

	dispose(): void {
		for (const row of Object.values(this.rows)) {
			row.dispose?.();
		}
	}
}
