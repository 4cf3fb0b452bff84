import { containsPosition, type TextPosition, type TextRange } from "../../base/textRange.ts";
import type { DesignText } from "./designText.ts";
import { estimateUses } from "./estimateUses.ts";
import { flowchartNames } from "./flowchartNames.ts";

export type SymbolKind = "component" | "group" | "connector" | "estimate";

/** A name of the document: an id of the drawing or a line of an estimate block. */
export interface DesignSymbol {
	readonly kind: SymbolKind;
	readonly name: string;
	/** the name where it is defined */
	readonly definition: TextRange;
	/** every place where the name stands, the definition too, in the order of the text */
	readonly places: readonly TextRange[];
}

export function designSymbols(text: DesignText): readonly DesignSymbol[] {
	const ids = flowchartNames(text);
	const drawn = (kind: SymbolKind, name: string, defined: TextRange | undefined): DesignSymbol[] => {
		const places = ids.get(name) ?? [];
		const definition = defined ?? places[0];
		return definition === undefined || places.length === 0 ? [] : [{ kind, name, definition, places }];
	};
	const { components, groups, connectors } = text.design.graph;
	const named = new Set(text.charts.flatMap(({ tree }) => tree.links.filter((link) => link.named).map(({ id }) => id)));
	return [
		...components.flatMap(({ id, range }) => drawn("component", id, range)),
		...groups.flatMap(({ id }) => drawn("group", id, undefined)),
		...connectors.filter(({ id }) => named.has(id)).flatMap(({ id }) => drawn("connector", id, undefined)),
		...[...estimateUses(text)].map(([name, { definition, places }]): DesignSymbol => {
			return { kind: "estimate", name, definition, places };
		}),
	];
}

/** The name under a place, with the place where it stands there. */
export function symbolAt(
	text: DesignText,
	position: TextPosition,
): { readonly symbol: DesignSymbol; readonly range: TextRange } | undefined {
	for (const symbol of designSymbols(text)) {
		const range = symbol.places.find((place) => containsPosition(place, position));
		if (range !== undefined) {
			return { symbol, range };
		}
	}
	return undefined;
}
