/** The part of a sentence between two commas that a place in it belongs to. */
export function clauseAround(text: string, at: number): string {
	const before = Math.max(...[", ", ";", ":", "(", "—"].map((sign) => text.lastIndexOf(sign, at)));
	const behind = /[,;:()—]\s/.exec(text.slice(at))?.index ?? text.length;
	return text.slice(before + 1, at + behind);
}

/** the clause speaks of another hour, or of the day when a part is gone */
export const otherLoad =
	/\b(?:mean|average|twice|double|three times|× ?\d|\d+ ?×|when|if|without|gone|lost|fails?|failed|instead|would|at night|quiet)\b/i;
