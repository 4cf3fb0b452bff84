import { LineIndex } from "../base/lineIndex.ts";
import type { TextRange } from "../base/textRange.ts";
import type { Evidence, Finding } from "./finding.ts";
import type { ReviewRow } from "./reviewEvent.ts";

/**
 * Finished rows of a review of `before`, for a review of `now` that asks only for the others. Where the text was changed
 * meanwhile, a row is carried only when every piece of its evidence is a quote that still stands there, word for word;
 * what was absent or drawn then has to be judged anew.
 */
export function carryRows(rows: readonly ReviewRow[], before: string, now: string): readonly ReviewRow[] {
	const finished = rows.filter((row) => row.finding !== undefined);
	if (before === now) {
		return finished;
	}
	const texts = { old: new LineIndex(before), now: new LineIndex(now) };
	return finished.flatMap((row) => {
		const finding = row.finding === undefined ? null : carryFinding(row.finding, texts);
		return finding === null ? [] : [{ ...row, finding }];
	});
}

interface Texts {
	readonly old: LineIndex;
	readonly now: LineIndex;
}

function carryFinding(finding: Finding, texts: Texts): Finding | null {
	if (finding.state !== "grounded") {
		return null;
	}
	const evidence: Evidence[] = [];
	for (const one of finding.evidence) {
		const range = one.kind === "quote" && one.source === undefined ? carryRange(one.range, texts) : null;
		if (one.kind !== "quote" || range === null) {
			return null;
		}
		evidence.push({ ...one, range });
	}
	const range = carryRange(finding.anchor.range, texts);
	return evidence.length === 0 || range === null
		? null
		: { ...finding, evidence, anchor: { ...finding.anchor, range } };
}

/** Where the words of the range stand now; null: nowhere, or at several places and none is the old one. */
function carryRange(range: TextRange, { old, now }: Texts): TextRange | null {
	const start = old.offsetAt(range.start);
	const words = old.text.slice(start, old.offsetAt(range.end));
	const only = now.text.indexOf(words);
	const at = now.text.startsWith(words, start) ? start : only === now.text.lastIndexOf(words) ? only : -1;
	return words === "" || at < 0 ? null : now.rangeAt(at, at + words.length);
}
