import { executionLimits } from "../../core/judge/executionLimits.ts";
import type { ExecutionLimits } from "../../core/judge/sandbox.ts";
import { floorMs } from "../../core/judge/timeLimit.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { languageTable } from "../../core/problem/languageTable.ts";
import type { LanguageId } from "../../core/problem/problem.ts";

/** The verdict limits of one package as the judge told them, by language; its floor where the judge told none. */
export class TimeLimits {
	private readonly pack: Pack;
	private readonly told = new Map<LanguageId, number>();

	constructor(pack: Pack) {
		this.pack = pack;
	}

	learn(language: LanguageId, timeLimitMs: number): void {
		const { family } = languageTable[language];
		this.told.set(family, Math.max(timeLimitMs, this.told.get(family) ?? 0));
	}

	/** milliseconds of CPU time a call */
	of(language: LanguageId): number {
		return this.told.get(languageTable[language].family) ?? floorMs(this.pack, language);
	}

	execution(language: LanguageId, factor = 1): ExecutionLimits {
		return executionLimits(this.pack, language, this.of(language) * factor);
	}
}
