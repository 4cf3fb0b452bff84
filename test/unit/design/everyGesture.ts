import type { DesignGraph } from "../../../src/core/design/designGraph.ts";
import type { Gesture } from "../../../src/core/design/gesture.ts";

/** Every kind of gesture at every component, connector and group of a drawing. */
export function everyGesture(graph: DesignGraph): readonly Gesture[] {
	const { components, connectors, groups } = graph;
	const ofComponents = components.flatMap(({ id }, i): Gesture[] => {
		const other = components[(i + 1) % components.length]!.id;
		return [
			{ kind: "add", role: "ranker", label: "Second ranker", near: id },
			{ kind: "connect", from: id, to: other },
			{ kind: "connect", from: id, to: other, label: 'reads "it" (70 %)', async: true },
			{ kind: "renameLabel", id, label: "Plain name" },
			{ kind: "renameLabel", id, label: 'Name [with] "marks"' },
			{ kind: "renameId", id, to: "quite_new" },
			{ kind: "delete", id },
			{ kind: "setNumber", id, key: "p95", value: "123" },
			{ kind: "setNumber", id, key: "shards", value: "8" },
			{ kind: "setNumber", id, key: "n", value: null },
			{ kind: "wrap", ids: [id], title: "Fresh group" },
			...(i + 1 < components.length && components[i]!.group === components[i + 1]!.group
				? [{ kind: "wrap", ids: [id, other], title: "Two of them" } as const]
				: []),
			{ kind: "moveTo", ids: [id], group: null },
			...groups.map((group): Gesture => ({ kind: "moveTo", ids: [id, other], group: group.id })),
			{ kind: "bypass", id },
		];
	});
	const ofConnectors = connectors.flatMap(({ id: connector }): Gesture[] => [
		{ kind: "disconnect", connector },
		{ kind: "renameLabel", id: connector, label: "other words" },
		{ kind: "renameLabel", id: connector, label: "says (a, b)" },
		{ kind: "renameLabel", id: connector, label: "" },
		{ kind: "renameId", id: connector, to: "arrow_one" },
		{ kind: "setNumber", id: connector, key: "ratio", value: "0.25" },
		{ kind: "setNumber", id: connector, key: "async", value: "true" },
		{ kind: "setNumber", id: connector, key: "seq", value: "true" },
		{ kind: "setNumber", id: connector, key: "ratio", value: null },
		{ kind: "insertOn", connector, role: "cache", label: "Between cache" },
		{ kind: "insertOn", connector, role: "ranker", label: "Middle" },
		{ kind: "reverse", connector },
		{ kind: "setAsync", connector, async: true },
		{ kind: "setAsync", connector, async: false },
	]);
	const ofGroups = groups.flatMap(({ id }): Gesture[] => [
		{ kind: "add", role: "cache", label: "Inner cache", group: id },
		{ kind: "renameLabel", id, label: "Another (title)" },
		{ kind: "renameLabel", id, label: "Title" },
		{ kind: "renameId", id, to: "group_one" },
		{ kind: "unwrap", group: id },
		{ kind: "delete", id },
	]);
	return [...ofComponents, ...ofConnectors, ...ofGroups];
}
