import * as l10n from "@vscode/l10n";

import { unmasked } from "./cleanFlowchart.ts";
import { FlowchartFault } from "./flowchartFault.ts";
import { parseMetadata } from "./flowchartMetadata.ts";
import type { FlowchartSource } from "./flowchartSource.ts";
import type { FlowMetadata } from "./flowchartTree.ts";

/** What `@{ … }` says; `end` is the offset behind it in the cleaned text. */
export interface ShapeData {
	readonly metadata: FlowMetadata;
	readonly end: number;
	/** why it cannot be read; what could be is there all the same */
	readonly problem?: FlowchartFault;
}

/**
 * One or several `@{ … }` behind an id; mermaid joins them before it reads them, and makes `<br/>` of a line break within
 * quotation marks. Throws a fault where the block has taken in the next lines, since it was not closed.
 */
export function readShapeData(source: FlowchartSource): ShapeData {
	const { tokens } = source;
	const first = tokens.peek();
	let end = first.end;
	let text = "";
	const offsets: number[] = [];
	while (tokens.peek().kind === "metadata") {
		const token = tokens.take();
		end = token.end;
		text += withBreaks(token.text.slice(2, -1), token.start + 2, offsets);
	}
	const at = (offset: number) => offsets[offset] ?? end - 1;
	const behind = (offset: number) => (offset === 0 ? at(0) : at(offset - 1) + 1);
	const span = (start: number, stop: number) => source.span(at(start), Math.max(at(start), behind(stop)));
	const { entries, problem } = parseMetadata(text);
	if (problem !== undefined && /\n[^"]*(?:@\{|--|\bend\b)/.test(text)) {
		throw new FlowchartFault(
			l10n.t`This @{ is not closed: write } behind its last value.`,
			first.start,
			first.start + 2,
		);
	}
	return {
		metadata: {
			span: source.span(first.start, end),
			entries: entries.map((entry) => {
				const whole = span(entry.start, entry.end);
				const value = span(entry.valueStart, entry.valueEnd);
				return {
					...entry,
					value: unmasked(entry.value),
					start: whole.start,
					end: whole.end,
					valueStart: value.start,
					valueEnd: value.end,
				};
			}),
		},
		end,
		...(problem === undefined
			? {}
			: {
					problem: new FlowchartFault(
						problem.message,
						at(problem.start),
						behind(Math.max(problem.end, problem.start + 1)),
					),
				}),
	};
}

/** The text with its breaks; `offsets` gets the offset of each character, counted from `start`. */
function withBreaks(text: string, start: number, offsets: number[]): string {
	let joined = "";
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const c = text[i] ?? "";
		quoted = c === '"' ? !quoted : quoted;
		const piece = quoted && c === "\n" ? "<br/>" : c;
		joined += piece;
		for (let j = 0; j < piece.length; j++) {
			offsets.push(start + i);
		}
		while (piece !== c && /\s/.test(text[i + 1] ?? "")) {
			i++;
		}
	}
	return joined;
}
