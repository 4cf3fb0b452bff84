import type { DesignText } from "../designText.ts";
import type { FixEdit } from "../quickFix.ts";

/** A new line at the end of the last estimate block; a block of its own, below the numbers' heading, where there is none. */
export function estimateLine(text: DesignText, line: string, fill?: string): FixEdit {
	const eol = text.text.includes("\r\n") ? "\r\n" : "\n";
	const edit = (offset: number, by: string): FixEdit => {
		return { range: text.index.rangeAt(offset, offset), text: by, ...(fill === undefined ? {} : { fill }) };
	};
	const fence = text.estimateFences.at(-1);
	if (fence !== undefined) {
		const end = text.index.offsetAt(fence.range.end);
		const begins = end === 0 || text.text[end - 1] === "\n";
		return edit(end, begins ? `${line}${eol}` : `${eol}${line}`);
	}
	const { sections } = text.design.document;
	const heading = sections.find(({ title }) => /numbers|estimat|arithmetic|back of the envelope/i.test(title));
	const at = text.index.offsetAt((heading ?? sections.find(({ level }) => level > 0))?.headingRange.end ?? end(text));
	return edit(at, [...(at === 0 ? [] : ["", ""]), "```estimate", line, "```"].join(eol));
}

function end(text: DesignText) {
	return text.index.positionAt(text.text.trimEnd().length);
}
