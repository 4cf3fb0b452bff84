/**
 * A text without its disguises, and the way back: invisible characters gone, wide and mathematical letters and those of
 * another alphabet inside a Latin word as what they look like.
 */
export interface Undisguised {
	readonly seen: string;
	/** offset in the text of the character at this offset in `seen` */
	offsetOf(at: number): number;
}

export function undisguised(text: string): Undisguised {
	const gaps: { readonly at: number; readonly shift: number }[] = [];
	let shift = 0;
	const seen = text.replace(disguise, (run: string, start: number) => {
		const shown = run.replace(/\p{Default_Ignorable_Code_Point}/gu, "").normalize("NFKC");
		shift += run.length - shown.length;
		if (run.length !== shown.length) {
			gaps.push({ at: start + run.length - shift, shift });
		}
		return shown;
	});
	return {
		seen: otherAlphabet.test(seen)
			? seen.replace(mixedWord, (word) => word.replace(/[^a-z]/giu, (one) => lookalikes.get(one) ?? one))
			: seen,
		offsetOf: (at) => at + (gaps.findLast((gap) => gap.at <= at)?.shift ?? 0),
	};
}

/** invisible characters, wide letters, mathematical letters */
const disguise = /(?:\p{Default_Ignorable_Code_Point}|[\uff01-\uff5e\u{1d400}-\u{1d7ff}])+/gu;
const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A word in which Latin letters stand beside Cyrillic or Greek ones. */
const mixedWord = /[\p{Script=Cyrillic}\p{Script=Greek}]*[a-z][a-z\p{Script=Cyrillic}\p{Script=Greek}]*/giu;

const lookalikes: ReadonlyMap<string, string> = new Map(
	[..."аaеeоoрpсcуyхxіiјjѕsԁdһhοoαaνvεeιiκkρpτtАAВBЕEКKМMНHОOРPСCТTХXІIΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXΖZ"].reduce<
		[string, string][]
	>((pairs, letter, index, all) => (index % 2 === 1 ? pairs.concat([[all[index - 1] ?? "", letter]]) : pairs), []),
);
