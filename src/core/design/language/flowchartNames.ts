import type { TextRange } from "../../base/textRange.ts";
import type { FlowDirective, FlowSubgraph, Span } from "../flowchart/flowchartTree.ts";
import type { DesignText } from "./designText.ts";

/** Every place where an id of the drawings stands: in chains and `@{ … }`, as a subgraph's or an arrow's name, in `class` and the like. */
export function flowchartNames(text: DesignText): ReadonlyMap<string, readonly TextRange[]> {
	const names = new Map<string, Map<number, TextRange>>();
	for (const { tree, start } of text.charts) {
		const add = (id: string, span: Span) => {
			const from = start + span.start;
			if (text.text.slice(from, from + id.length) !== id) {
				return;
			}
			const places = names.get(id) ?? new Map<number, TextRange>();
			places.set(from, text.index.rangeAt(from, from + id.length));
			names.set(id, places);
		};
		for (const { groups } of tree.statements) {
			for (const { id, idSpan } of groups.flat()) {
				add(id, idSpan);
			}
		}
		for (const { id, references } of tree.vertices) {
			for (const span of references) {
				add(id, span);
			}
		}
		for (const { id, named, span } of tree.links) {
			if (named) {
				add(id, span);
			}
		}
		const written = text.text.slice(start);
		for (const subgraph of tree.subgraphs) {
			add(subgraph.id, nameOf(subgraph, written));
		}
		for (const directive of tree.directives) {
			for (const [id, span] of idsOf(directive, written)) {
				add(id, span);
			}
		}
	}
	return new Map(
		[...names].map(([id, places]) => [id, [...places].sort(([a], [b]) => a - b).map(([, range]) => range)]),
	);
}

function nameOf({ span }: FlowSubgraph, written: string): Span {
	const head = /^subgraph\s+/.exec(written.slice(span.start, span.end))?.[0] ?? "";
	return { start: span.start + head.length, end: span.end };
}

/** `class a,b heavy`, `style a fill:red`, `click a`: the list of ids is the first word. */
function idsOf(directive: FlowDirective, written: string): readonly (readonly [string, Span])[] {
	const head = /^\w+\s+/.exec(written.slice(directive.span.start, directive.span.end))?.[0] ?? "";
	let at = directive.span.start + head.length;
	return directive.ids.map((id) => {
		const span = { start: at, end: at + id.length };
		at = span.end + 1;
		return [id, span] as const;
	});
}
