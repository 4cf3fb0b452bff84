import type { DesignPack } from "../../design/designPack.ts";
import { type BenchChoice, type BenchText, benchTexts } from "./benchText.ts";
import { emptyObjections } from "./emptyObjections.ts";
import { injectionStyles } from "./injectionStyles.ts";

/** One text to be read, and which time it is. */
export interface PlannedReading {
	readonly text: BenchText;
	readonly run: number;
	/** said against the finding that names the flaw, if there is one */
	readonly objection?: string;
}

/** flaws of each package whose finding is objected to */
const objectedFlaws = emptyObjections.length;

/**
 * Everything a measurement reads, in order. The styles of injection are shared out among the packages; the first clean
 * and the first flawed text of each package are read `runs` times. Some findings are objected to with empty words.
 */
export function planBench(
	packs: readonly DesignPack[],
	choice: BenchChoice & { /** 1: nothing is read again */ readonly runs: number },
): readonly PlannedReading[] {
	const byPack = packs.map((pack, at) =>
		benchTexts(
			pack,
			choice,
			injectionStyles.filter((_, style) => style % packs.length === at),
		),
	);
	const first = byPack.flatMap((texts) => {
		const flawed = texts.filter(({ kind }) => kind === "flawed").slice(0, choice.odd ? objectedFlaws : 0);
		return texts.map((text): PlannedReading => {
			const objection = emptyObjections[flawed.indexOf(text)]?.text;
			return { text, run: 1, ...(objection === undefined ? {} : { objection }) };
		});
	});
	const again = byPack.flatMap((texts) =>
		(["clean", "flawed"] as const).flatMap((kind) => texts.find((text) => text.kind === kind) ?? []),
	);
	const later = Array.from({ length: Math.max(0, choice.runs - 1) }, (_, at) =>
		again.map((text) => ({ text, run: at + 2 })),
	);
	return [...first, ...later.flat()];
}
