import { err, ok, type Result } from "../base/result.ts";
import type { Twin } from "../design/designPack.ts";

/** Half-open offsets in UTF-16 code units. */
export interface DrillPlace {
	readonly start: number;
	readonly end: number;
}

export interface DrillText {
	readonly text: string;
	/** words that the flaw put there, in the order of the text */
	readonly words: readonly DrillPlace[];
	/** offsets at which something was taken out */
	readonly gaps: readonly number[];
}

/**
 * The reference with the flaw in it, and where it was put. It reads as `applyTwin` says, save that no empty line gives
 * away what was taken out. Fails as `applyTwin` does: a patch finds its place exactly once.
 */
export function drillText(
	reference: string,
	{ patches, span }: Pick<Twin, "patches" | "span">,
): Result<DrillText, string> {
	let text = reference;
	let places: readonly DrillPlace[] = [];
	for (const { find, replace } of patches) {
		const at = find === "" ? -1 : text.indexOf(find);
		if (at < 0 || text.indexOf(find, at + 1) >= 0) {
			// English: for authors of packages
			return err(`"${find.slice(0, 60)}" does not occur exactly once`);
		}
		const changed = changedPart(find, replace);
		text = text.slice(0, at) + replace + text.slice(at + find.length);
		const moved = places.map((place) => moveBehind(place, at, find.length, replace.length));
		places = [...moved, { start: at + changed.start, end: at + changed.end }];
	}
	const tidy = withoutEmptied(text, places);
	const words = [...tidy.places.filter(({ start, end }) => start < end), ...occurrences(tidy.text, span)];
	return ok({
		text: tidy.text,
		words: words.sort((a, b) => a.start - b.start),
		gaps: tidy.places.flatMap(({ start, end }) => (start === end ? [start] : [])),
	});
}

/** What of the replacement differs, in whole words; empty where words were only taken out. */
function changedPart(find: string, replace: string): DrillPlace {
	const shorter = Math.min(find.length, replace.length);
	let head = 0;
	while (head < shorter && find[head] === replace[head]) {
		head++;
	}
	let tail = 0;
	while (tail < shorter - head && find[find.length - 1 - tail] === replace[replace.length - 1 - tail]) {
		tail++;
	}
	let [start, end] = [head, replace.length - tail];
	if (replace.slice(start, end).trim() === "") {
		return { start, end: start };
	}
	while (start > 0 && /[\p{L}\p{N}]/u.test(replace[start - 1] ?? "")) {
		start--;
	}
	while (end < replace.length && /[\p{L}\p{N}]/u.test(replace[end] ?? "")) {
		end++;
	}
	return { start, end };
}

/** A place as it stands after `before` characters at `at` became `after` others. */
function moveBehind(place: DrillPlace, at: number, before: number, after: number): DrillPlace {
	const move = (offset: number): number =>
		offset <= at ? offset : offset >= at + before ? offset + after - before : Math.min(offset, at + after);
	const start = move(place.start);
	return { start, end: Math.max(start, move(place.end)) };
}

/** Takes away lines and paragraphs that patches left empty. */
function withoutEmptied(
	before: string,
	given: readonly DrillPlace[],
): { readonly text: string; readonly places: readonly DrillPlace[] } {
	let text = before;
	let places = given;
	const cut = (start: number, end: number): void => {
		text = text.slice(0, start) + text.slice(end);
		places = places.map((place) => moveBehind(place, start, end - start, 0));
	};
	const emptied = given.filter(({ start, end }) => start === end).sort((a, b) => b.start - a.start);
	for (const { start: gap } of emptied) {
		const lineStart = text.lastIndexOf("\n", gap - 1) + 1;
		const lineEnd = text.indexOf("\n", gap);
		if (lineEnd >= 0 && text.slice(lineStart, lineEnd).trim() === "") {
			cut(lineStart, lineEnd + 1);
			if (text.slice(0, lineStart).endsWith("\n\n") && text[lineStart] === "\n") {
				cut(lineStart, lineStart + 1);
			}
		}
	}
	return { text, places };
}

function occurrences(text: string, span: string | null): readonly DrillPlace[] {
	const found: DrillPlace[] = [];
	for (let at = span === null ? -1 : text.indexOf(span); at >= 0 && span; at = text.indexOf(span, at + 1)) {
		found.push({ start: at, end: at + span.length });
	}
	return found;
}
