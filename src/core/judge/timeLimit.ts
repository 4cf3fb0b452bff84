import type { Signal } from "../base/signal.ts";
import type { Pack } from "../problem/pack.ts";
import { languageTable } from "../problem/languageTable.ts";
import type { LanguageId } from "../problem/problem.ts";
import type { JudgedCase } from "./judgedCase.ts";
import type { JudgePorts } from "./judgePorts.ts";
import { references, slowestMs } from "./referenceRun.ts";

/** A slower language gets more time for the same work, where no reference of it can be measured. */
const languages: Readonly<Record<LanguageId, { readonly floorMs: number; readonly factor: number }>> = {
	python: { floorMs: 2000, factor: 10 },
	typescript: { floorMs: 2000, factor: 1.5 },
	javascript: { floorMs: 2000, factor: 1.5 },
	sql: { floorMs: 1000, factor: 1 },
	java: { floorMs: 1000, factor: 1.5 },
	cpp: { floorMs: 1000, factor: 1 },
	go: { floorMs: 1000, factor: 1 },
};
const margin = 4;

export function floorMs(pack: Pack, language: LanguageId): number {
	return Math.max(languages[language].floorMs, pack.problem.limits.timeFloorMs ?? 0);
}

/**
 * The limit of CPU time a case: four times the slowest accepted reference of this language over the scale cases on this
 * machine, never below the floor. Measured once for a package and a runtime.
 */
export async function derivedLimitMs(
	pack: Pack,
	language: LanguageId,
	runtime: string,
	scale: readonly JudgedCase[],
	ports: JudgePorts,
	signal: Signal,
): Promise<number> {
	const floor = floorMs(pack, language);
	if (scale.length === 0) return floor;
	const key = `${pack.hash} ${language} ${runtime}`;
	const known = await ports.limitStore.get(key);
	if (known !== undefined) return Math.max(floor, known);
	const inputs = scale.map(({ id, input }) => ({ id, args: input }));
	const family = (of: LanguageId) => languageTable[of].family;
	const all = references(pack);
	const own = all.filter((one) => family(one.language) === family(language));
	let slowest: number | undefined;
	for (const reference of own.length > 0 ? own : all) {
		const measured = await slowestMs(pack, reference, inputs, ports.sandbox, signal);
		if (signal.aborted) return floor;
		if (measured.ok) {
			slowest = Math.max(slowest ?? 0, measured.value * (own.length > 0 ? 1 : languages[language].factor));
		}
	}
	if (slowest === undefined) return floor;
	const limitMs = Math.ceil(margin * slowest);
	await ports.limitStore.set(key, limitMs);
	return Math.max(floor, limitMs);
}
