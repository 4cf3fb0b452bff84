import type { DesignGraph } from "../designGraph.ts";
import type { Gesture } from "../gesture.ts";
import { plainKey } from "../metadataKeys.ts";
import { plainLabel } from "../parseDesignGraph.ts";
import { innerLabel } from "./editedDrawing.ts";

/** What a drawing says, without places in the text: two texts that say the same give the same. */
export interface DrawingSense {
	readonly components: Map<string, { label: string; group: string | undefined; meta: Map<string, string> }>;
	/** named arrows by name, others by ends and label; sorted */
	readonly connectors: ArrowSense[];
	readonly groups: Map<string, string>;
}

interface ArrowSense {
	readonly name: string | undefined;
	readonly id: string;
	readonly from: string;
	readonly to: string;
	label: string;
	readonly async: boolean;
	ratio: number | undefined;
}

export function senseOf(graph: DesignGraph): DrawingSense {
	return {
		components: new Map(
			graph.components.map(({ id, label, group, meta }) => [
				id,
				{ label, group, meta: new Map(meta.entries.map(({ key, value }) => [plainKey(key), value])) },
			]),
		),
		connectors: graph.connectors.map(({ id, from, to, label, async, ratio }) => {
			const name = id.startsWith(`L_${from}_${to}_`) ? undefined : id;
			return { name, id, from, to, label, async, ratio };
		}),
		groups: new Map(graph.groups.map(({ id, title }) => [id, title])),
	};
}

/** Whether `after` says what `before` said with exactly the gesture done. `made`: the id that the gesture chose. */
export function isExactly(
	before: DrawingSense,
	after: DrawingSense,
	gesture: Gesture,
	made: string | undefined,
): boolean {
	return show(expected(before, after, gesture, made)) === show(after);
}

function expected(sense: DrawingSense, after: DrawingSense, gesture: Gesture, made: string | undefined): DrawingSense {
	switch (gesture.kind) {
		case "add": {
			const fresh = made === undefined ? undefined : after.components.get(made);
			if (made !== undefined && fresh !== undefined && !sense.components.has(made)) {
				sense.components.set(made, fresh);
			}
			return sense;
		}
		case "connect": {
			const label = gesture.label === undefined ? "" : plainLabel(innerLabel(gesture.label));
			const { from, to } = gesture;
			sense.connectors.push({
				name: undefined,
				id: "",
				from,
				to,
				label,
				async: gesture.async === true,
				ratio: undefined,
			});
			return sense;
		}
		case "disconnect":
			return { ...sense, connectors: sense.connectors.filter(({ id }) => id !== gesture.connector) };
		case "renameLabel": {
			const label = plainLabel(innerLabel(gesture.label));
			const component = sense.components.get(gesture.id);
			if (sense.groups.has(gesture.id)) {
				sense.groups.set(gesture.id, label);
			} else if (component !== undefined) {
				component.label = label;
				if (component.meta.has("label")) {
					component.meta.set("label", after.components.get(gesture.id)?.meta.get("label") ?? "");
				}
			} else {
				for (const connector of sense.connectors.filter(({ id }) => id === gesture.id)) {
					connector.label = label;
				}
			}
			return sense;
		}
		case "delete": {
			if (sense.groups.has(gesture.id)) {
				return withoutGroup(sense, after, gesture.id);
			}
			sense.components.delete(gesture.id);
			const stays = ({ id, from, to }: ArrowSense) => id !== gesture.id && from !== gesture.id && to !== gesture.id;
			return { ...sense, connectors: sense.connectors.filter(stays) };
		}
		case "setNumber":
			return withNumber(sense, gesture, made);
		case "wrap": {
			if (made !== undefined) {
				sense.groups.set(made, plainLabel(innerLabel(gesture.title)));
			}
			for (const id of gesture.ids) {
				const component = sense.components.get(id);
				if (component !== undefined) {
					component.group = made;
				}
			}
			return sense;
		}
	}
}

function withoutGroup(sense: DrawingSense, after: DrawingSense, id: string): DrawingSense {
	sense.groups.delete(id);
	for (const [name, component] of sense.components) {
		if (component.group === id) {
			// its members now belong to whatever stands around
			component.group = after.components.get(name)?.group;
		}
	}
	return sense;
}

function withNumber(
	sense: DrawingSense,
	gesture: Gesture & { kind: "setNumber" },
	made: string | undefined,
): DrawingSense {
	const component = sense.components.get(gesture.id);
	if (component !== undefined) {
		if (gesture.value === null) {
			component.meta.delete(plainKey(gesture.key));
		} else {
			component.meta.set(plainKey(gesture.key), gesture.value.trim());
		}
		return sense;
	}
	const isNumber = plainKey(gesture.key) === "ratio";
	const connectors = sense.connectors.map((connector): ArrowSense => {
		if (connector.id !== gesture.id) {
			return connector;
		}
		const ratio = isNumber ? (gesture.value === null ? undefined : numberOf(gesture.value)) : connector.ratio;
		const isAsync =
			plainKey(gesture.key) === "async" && gesture.value !== null ? gesture.value === "true" : connector.async;
		return { ...connector, name: made ?? connector.name, ratio, async: isAsync };
	});
	return { ...sense, connectors };
}

function numberOf(value: string): number | undefined {
	const percent = value.trim().endsWith("%");
	const number = Number.parseFloat(value);
	return Number.isFinite(number) ? (percent ? number / 100 : number) : undefined;
}

function show(sense: DrawingSense): string {
	const arrows = sense.connectors
		.map(({ name, from, to, label, async, ratio }) =>
			JSON.stringify([name ?? null, from, to, label, async, ratio ?? null]),
		)
		.sort();
	const components = [...sense.components]
		.map(([id, { label, group, meta }]) => JSON.stringify([id, label, group ?? null, [...meta].sort()]))
		.sort();
	return [...components, ...arrows, ...[...sense.groups].map((group) => JSON.stringify(group)).sort()].join("\n");
}
