// English throughout: words that are looked for in a story

import { type StoryPartId, storyPartIds } from "./storyParts.ts";

/** Names that candidates give to the parts of a story. */
const names: Readonly<Record<StoryPartId, RegExp>> = {
	situation: /^(?:situations?|contexts?|background)$/,
	task: /^(?:tasks?|roles?|responsibilit(?:y|ies))$/,
	action: /^(?:actions?|what (?:i|we) did)$/,
	result: /^(?:results?|outcomes?|impact)$/,
	reflection:
		/^(?:reflections?|learnings?|lessons?(?: learn(?:ed|t))?|takeaways?|what i(?: have|'ve)? learn(?:ed|t)|what i would do differently)$/,
};

/** The parts that a heading names, "Situation and Task" two of them; none where it is no heading of a story's part. */
export function partsOfHeading(title: string): readonly StoryPartId[] {
	const named = partsOfLabel(title.split(/[:–—]|\s-\s/)[0] ?? "");
	if (named.length > 0) {
		return named;
	}
	// "Result in numbers"
	const first = plain(title).split(/[\s:]/)[0] ?? "";
	return storyPartIds.filter((id) => first === id || first === `${id}s`);
}

/** The same of a label, of which every word belongs to a name: "Result of that:" is the begin of a sentence. */
function partsOfLabel(label: string): readonly StoryPartId[] {
	const parts = plain(label.replace(/\([^)]*\)/g, " "))
		.split(/\s*(?:\band\b|[&+,/])\s*/)
		.map((one) => storyPartIds.find((id) => names[id].test(one.replace(/^(?:the|my|our)\s+/, "").trim())));
	return parts.includes(undefined) ? [] : parts.filter((part) => part !== undefined);
}

/** Without emphasis, and without the number or sign in front. */
function plain(title: string): string {
	return title
		.replace(/[*_`]/g, "")
		.replace(/^[^\p{L}]+/u, "")
		.replace(/’/g, "'")
		.trim()
		.toLowerCase();
}

/** A line of prose that stands for a heading, or begins as one: "**Situation**", "Result: 2 %". */
export interface StoryLabel {
	/** offsets in the text, with the blanks behind it */
	readonly start: number;
	readonly end: number;
	readonly parts: readonly StoryPartId[];
}

const lineBegin = "^[ \\t>]*(?:(?:[-*+]|\\d+[.)])[ \\t]+)?";
const emphasised = "([*_]{1,3})(?<strong>[^*_\\r\\n]{2,60})\\1[ \\t]*(?:[:.–—-](?=\\s|$))?";
// a line that is wrapped inside a sentence begins with a small letter
const bare = "(?<bare>\\p{Lu}[^*_:.–—\\r\\n]{2,60}?)[ \\t]*(?::|[–—]|[ \\t]-(?=[ \\t])|$)";
const label = new RegExp(`${lineBegin}(?:${emphasised}|${bare})\\s*`, "gmu");

export function storyLabels(text: string): readonly StoryLabel[] {
	return [...text.matchAll(label)].flatMap((match) => {
		const parts = partsOfLabel((match.groups?.["strong"] ?? match.groups?.["bare"] ?? "").replace(/[\s:.]+$/, ""));
		return parts.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, parts }];
	});
}
