import type { TextRange } from "../../base/textRange.ts";
import type { EstimateRow } from "../estimate/evaluateEstimates.ts";
import type { Expression } from "../estimate/expressionTree.ts";
import { parseExpression } from "../estimate/parseExpression.ts";
import type { DesignText } from "./designText.ts";

export interface EstimateUse {
	/** the name on the line that counts: the last one that defines it */
	readonly definition: TextRange;
	/** names of lines, names in expressions, `{name}` outside of the blocks (without the braces), in the order of the text */
	readonly places: readonly TextRange[];
}

/** Where the candidate's numbers stand. A word behind a number that is no name yet on that line is a unit and no use. */
export function estimateUses(text: DesignText): ReadonlyMap<string, EstimateUse> {
	const { rows, byName } = text.estimates;
	const uses = new Map<string, Map<number, TextRange>>();
	const add = (name: string, offset: number) => {
		const places = uses.get(name) ?? new Map<number, TextRange>();
		places.set(offset, text.index.rangeAt(offset, offset + name.length));
		uses.set(name, places);
	};
	const lastLine = new Map(rows.map((row, i) => [row.estimate.name, i]));
	for (const [i, row] of rows.entries()) {
		const { name, nameRange } = row.estimate;
		if (name === "") {
			continue;
		}
		add(name, text.index.offsetAt(nameRange.start));
		const start = expressionStart(text, row);
		for (const word of wordsOf(row.estimate.expression)) {
			const at = lastLine.get(word.name);
			if (at !== undefined && !(word.asUnit && at >= i)) {
				add(word.name, start + word.start);
			}
		}
	}
	for (const { name, start } of namesInBraces(text)) {
		if (byName.has(name)) {
			add(name, start);
		}
	}
	return new Map(
		[...byName].flatMap(([name, row]) => {
			const places = [...(uses.get(name) ?? [])].sort(([a], [b]) => a - b).map(([, range]) => range);
			return name === "" ? [] : [[name, { definition: row.estimate.nameRange, places }] as const];
		}),
	);
}

/** Offset in the document at which the right side of a line begins. */
export function expressionStart(text: DesignText, row: EstimateRow): number {
	return text.index.offsetAt(row.estimate.range.end) - row.estimate.expression.length;
}

/** `{name}` in the prose, in headings and in tables: everywhere outside of fenced blocks. `start`: offset of the name. */
export function namesInBraces(text: DesignText): readonly { readonly name: string; readonly start: number }[] {
	const fences = text.design.document.fences.map(({ range }) => [
		text.index.offsetAt(range.start),
		text.index.offsetAt(range.end),
	]);
	return [...text.text.matchAll(/(?<![@{])\{([\p{L}_][\p{L}\p{N}_]*)\}/gu)]
		.filter((match) => !fences.some(([start = 0, end = 0]) => match.index >= start && match.index < end))
		.map((match) => ({ name: match[1] ?? "", start: match.index + 1 }));
}

interface Word {
	readonly name: string;
	readonly asUnit: boolean;
	readonly start: number;
}

function wordsOf(expression: string): readonly Word[] {
	const parsed = parseExpression(expression);
	if (parsed.ok) {
		return inTree(parsed.value.expression);
	}
	// a line that is being written: names are where words are
	return [...expression.matchAll(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/gu)].map((match) => {
		return { name: match[0], asUnit: false, start: match.index };
	});
}

function inTree(expression: Expression): readonly Word[] {
	switch (expression.kind) {
		case "number":
			return [];
		case "name":
			return [{ name: expression.name, asUnit: false, start: expression.start }];
		case "word":
			return [{ name: expression.word, asUnit: true, start: expression.start }];
		case "negative":
			return inTree(expression.operand);
		case "binary":
			return [...inTree(expression.left), ...inTree(expression.right)];
		case "call":
			return expression.arguments.flatMap(inTree);
	}
}
