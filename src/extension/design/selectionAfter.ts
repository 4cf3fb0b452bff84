import type { Connector, DesignGraph } from "../../core/design/designGraph.ts";
import type { Gesture } from "../../core/design/gesture.ts";

/** What the board has selected: a component or a connector, never both. */
export interface BoardSelection {
	readonly component: string | null;
	readonly connector: string | null;
}

/**
 * The same thing after a gesture, under its new id where that changed (a number gives an arrow a name of its own); a fresh
 * component is selected, so that its numbers can be asked for.
 */
export function selectionAfter(
	selection: BoardSelection,
	gesture: Gesture,
	before: DesignGraph,
	after: DesignGraph,
): BoardSelection {
	if (gesture.kind === "add" || gesture.kind === "insertOn") {
		const known = new Set(before.components.map(({ id }) => id));
		const fresh = after.components.filter(({ id }) => !known.has(id));
		return { component: fresh[0]?.id ?? selection.component, connector: null };
	}
	const named = (id: string): string => (gesture.kind === "renameId" && gesture.id === id ? gesture.to : id);
	const component = after.components.find(
		({ id }) => selection.component !== null && id === named(selection.component),
	);
	const connector = before.connectors.find(({ id }) => id === selection.connector);
	return {
		component: component?.id ?? null,
		connector: connector === undefined ? null : (sameConnector(connector, gesture, named, before, after)?.id ?? null),
	};
}

function sameConnector(
	connector: Connector,
	gesture: Gesture,
	named: (id: string) => string,
	before: DesignGraph,
	after: DesignGraph,
): Connector | undefined {
	const kept = after.connectors.find(({ id }) => id === named(connector.id));
	if (kept !== undefined) {
		return kept;
	}
	const turned = gesture.kind === "reverse" && gesture.connector === connector.id;
	const from = named(turned ? connector.to : connector.from);
	const to = named(turned ? connector.from : connector.to);
	const siblings = before.connectors.filter((one) => one.from === connector.from && one.to === connector.to);
	const all = after.connectors.filter((one) => one.from === from && one.to === to);
	// another one may have gone or turned; of one only there is no doubt
	return all[siblings.findIndex(({ id }) => id === connector.id)] ?? all[0];
}
