import { assertNever } from "../../base/assertNever.ts";
import type { TextPosition } from "../../base/textRange.ts";
import type { Completion } from "./completion.ts";
import type { DesignText } from "./designText.ts";
import { estimateCompletions } from "./estimateCompletions.ts";
import { flowchartCompletions } from "./flowchartCompletions.ts";

/** What may stand at a place, the likeliest first. Nothing outside of flowcharts, estimate blocks and `{…}` in prose. */
export function completionsAt(text: DesignText, position: TextPosition): readonly Completion[] {
	const region = text.regionAt(position);
	switch (region.kind) {
		case "flowchart":
			return flowchartCompletions(text, position, region.start);
		case "estimate":
			return estimateCompletions(text, position);
		case "prose":
			return numbersForProse(text, position);
		case "code":
			return [];
		default:
			return assertNever(region);
	}
}

/** `{` in prose: the candidate's numbers with what they come to. */
function numbersForProse(text: DesignText, position: TextPosition): readonly Completion[] {
	const typed = /(?<![@{])\{([\p{L}_][\p{L}\p{N}_]*)?$/u.exec(text.linePrefix(position))?.[1];
	const opened = /(?<![@{])\{(?:[\p{L}_][\p{L}\p{N}_]*)?$/u.test(text.linePrefix(position));
	if (!opened) {
		return [];
	}
	const closed = text.index.line(position.lineBase0)[position.character] === "}";
	const start = { ...position, character: position.character - (typed ?? "").length };
	return [...text.estimates.byName.values()]
		.filter(({ quantity }) => quantity !== undefined)
		.map(({ estimate }): Completion => {
			return {
				kind: "estimate",
				label: estimate.name,
				...(estimate.shown === undefined ? {} : { detail: estimate.shown }),
				text: closed ? estimate.name : `${estimate.name}}`,
				range: { start, end: position },
			};
		});
}
