import { containsPosition, type TextPosition, type TextRange } from "../../base/textRange.ts";
import type { Component } from "../designGraph.ts";
import type { DesignText } from "./designText.ts";

/** Every place of the prose that names a component by its label. */
export function labelMentions(text: DesignText, component: Component): readonly TextRange[] {
	const longer = text.design.graph.components.filter(
		({ label }) => label.length > component.label.length && wordsIn(label, component.label).length > 0,
	);
	return text.design.document.prose.flatMap((block) => {
		const from = text.index.offsetAt(block.range.start);
		const inside = longer.flatMap(({ label }) => wordsIn(block.text, label).map((at) => [at, at + label.length]));
		return wordsIn(block.text, component.label)
			.filter((at) => !inside.some(([start = 0, end = 0]) => at >= start && at < end))
			.map((at) => text.index.rangeAt(from + at, from + at + component.label.length));
	});
}

/** The component whose label stands at a place of the prose, or is that label in the drawing. */
export function componentNamedAt(
	text: DesignText,
	position: TextPosition,
): { readonly component: Component; readonly range: TextRange } | undefined {
	for (const component of text.design.graph.components) {
		if (component.labelRange !== undefined && containsPosition(component.labelRange, position)) {
			return { component, range: component.labelRange };
		}
	}
	if (text.regionAt(position).kind !== "prose") {
		return undefined;
	}
	const line = text.index.line(position.lineBase0);
	const found = text.design.graph.components.flatMap((component) => {
		const at = wordsIn(line, component.label).find(
			(start) => start <= position.character && position.character <= start + component.label.length,
		);
		return at === undefined ? [] : [{ component, at }];
	});
	// "Page ranker" is not also "ranker"
	const [longest] = found.sort((a, b) => b.component.label.length - a.component.label.length);
	if (longest === undefined) {
		return undefined;
	}
	const { component, at } = longest;
	const { lineBase0 } = position;
	const range = { start: { lineBase0, character: at }, end: { lineBase0, character: at + component.label.length } };
	return { component, range };
}

/** Offsets at which some words stand as whole words, without regard to case; labels of one or two letters name nothing. */
function wordsIn(text: string, words: string): number[] {
	if (words.length < 3) {
		return [];
	}
	const escaped = words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, "giu");
	return [...text.matchAll(pattern)].map((match) => match.index);
}
