/**
 * Where the last of some marks ends within a run of characters. `endFrom(at)` answers what the expression `run` up to its
 * last `mark` would match at `at`, without reading the rest of the run again for every token in it.
 */
export class LongestMatch {
	private readonly text: string;
	private readonly run: RegExp;
	private readonly marks: readonly { readonly start: number; readonly end: number }[];
	private runStart = 0;
	private runEnd = -1;
	private last: { readonly start: number; readonly end: number } | undefined;

	/** `run` is sticky, `mark` global */
	constructor(text: string, run: RegExp, mark: RegExp) {
		this.text = text;
		this.run = run;
		this.marks = [...text.matchAll(mark)].map((found) => ({
			start: found.index,
			end: found.index + found[0].length,
		}));
	}

	/** UTF-16 offset behind the last mark that begins at `at` or later in the run which `at` stands in. */
	endFrom(at: number): number | undefined {
		if (this.marks.length === 0) {
			return undefined;
		}
		if (at >= this.runEnd || at < this.runStart) {
			this.run.lastIndex = at;
			this.runStart = at;
			this.runEnd = at + (this.run.exec(this.text)?.[0].length ?? 0);
			this.last = this.lastBefore(this.runEnd);
		}
		return this.last !== undefined && this.last.start >= at ? this.last.end : undefined;
	}

	private lastBefore(end: number): { readonly start: number; readonly end: number } | undefined {
		let low = 0;
		let high = this.marks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.marks[middle]?.start ?? end) < end) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return this.marks[low - 1];
	}
}
