import { err } from "../../../core/base/result.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import type { LanguageRuntime, Preparation, RuntimeOptions } from "./languageRuntime.ts";

export class CppRuntime implements LanguageRuntime {
	private readonly options: RuntimeOptions;

	constructor(options: RuntimeOptions) {
		this.options = options;
	}

	async prepare(_program: Program, _limits: ExecutionLimits): Preparation {
		return err({ kind: "no-toolchain", message: `There is no toolchain in ${this.options.cacheDir}.`, frames: [] });
	}
}
