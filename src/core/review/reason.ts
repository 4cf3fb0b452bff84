import { englishReasons, type ReasonWords } from "./englishReasons.ts";
import { shownReasons } from "./shownReasons.ts";

/** Why a verdict does not count. */
export interface Reason {
	/** for people */
	readonly reason: string;
	/** the same for a model, whatever language people read */
	readonly english: string;
}

/** The reason of this kind, its places filled in order. */
export function reason(
	kind: keyof typeof englishReasons,
	one: string | number = "",
	two: string | number = "",
): Reason {
	const english: ReasonWords = englishReasons[kind];
	return { reason: shownReasons[kind](one, two), english: english(one, two) };
}
