import { z } from "zod";

import type { Mutant } from "./mutant.ts";

/**
 * One entry of `survivors.yaml`: a mutant that the cases cannot kill, with the reason why it is no mistake. `line` and
 * `becomes` are the trimmed line before and after (of a TypeScript solution without its types).
 */
const survivorSchema = z.strictObject({
	/** below `solutions/`, as "accepted/one-pass.py" */
	file: z.string(),
	line: z.string(),
	becomes: z.string(),
	/** which of those that look the same, from 1 */
	nth: z.int().min(1).optional(),
	/** one line: why its answers are right all the same */
	reason: z.string().min(10),
});
export const survivorsSchema = z.array(survivorSchema);
export type Survivor = z.infer<typeof survivorSchema>;

export interface SortedSurvivors {
	readonly explained: readonly { readonly mutant: Mutant; readonly entry: Survivor }[];
	readonly unlisted: readonly Mutant[];
	/** entries without a living mutant */
	readonly stale: readonly Survivor[];
}

/** Which of the living mutants are explained, and which explanations have lost their mutant. */
export function sortSurvivors(living: readonly Mutant[], entries: readonly Survivor[]): SortedSurvivors {
	const open = new Map(entries.map((entry) => [keyOf(entry), entry]));
	const explained: { mutant: Mutant; entry: Survivor }[] = [];
	const unlisted: Mutant[] = [];
	for (const mutant of living) {
		const entry = open.get(keyOf(mutant));
		if (entry === undefined) {
			unlisted.push(mutant);
			continue;
		}
		open.delete(keyOf(mutant));
		explained.push({ mutant, entry });
	}
	const left = new Set(open.values());
	return { explained, unlisted, stale: entries.filter((entry) => left.has(entry) || !isKept(entry, entries)) };
}

/** Of two entries with the same key the later one counts. */
function isKept(entry: Survivor, entries: readonly Survivor[]): boolean {
	return entries.findLast((other) => keyOf(other) === keyOf(entry)) === entry;
}

function keyOf({ file, line, becomes, nth = 1 }: Omit<Survivor, "reason">): string {
	return JSON.stringify([file, line, becomes, nth]);
}
