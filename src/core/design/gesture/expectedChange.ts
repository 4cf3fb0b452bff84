import { assertNever } from "../../base/assertNever.ts";
import type { Gesture } from "../gesture.ts";
import { plainKey } from "../metadataKeys.ts";
import { plainLabel } from "../parseDesignGraph.ts";
import {
	type ArrowSense,
	type ComponentSense,
	type DrawingSense,
	isAsync,
	plainValue,
	showSense,
	type Stroke,
} from "./drawingSense.ts";

/**
 * Whether `after` says what `before` said with exactly the gesture done. `made`: the id that the gesture chose. Knows
 * nothing of how the text is edited; of `after` it takes only what a gesture leaves open (the shape of a new component).
 */
export function isExactly(
	before: DrawingSense,
	after: DrawingSense,
	gesture: Gesture,
	made: string | undefined,
): boolean {
	const sense = expected(before, after, gesture, made ?? "");
	return sense !== undefined && showSense(sense) === showSense(after);
}

function expected(sense: DrawingSense, after: DrawingSense, gesture: Gesture, made: string): DrawingSense | undefined {
	switch (gesture.kind) {
		case "add": {
			const fresh = fromScratch(sense, after, made, gesture.label);
			const group = gesture.group === undefined ? fresh?.group : keyOf(sense, gesture.group);
			return fresh === undefined || fresh.group !== group ? undefined : sense;
		}
		case "connect": {
			const stroke = gesture.async === true ? "dotted" : "solid";
			sense.arrows.push(arrow(gesture.from, gesture.to, plain(gesture.label ?? ""), stroke));
			return sense;
		}
		case "disconnect":
			return { ...sense, arrows: sense.arrows.filter(({ id }) => id !== gesture.connector) };
		case "renameLabel":
			return relabelled(sense, after, gesture.id, plain(gesture.label), made);
		case "renameId":
			return renamed(sense, gesture.id, made);
		case "delete":
			if (sense.groups.some(({ id }) => id === gesture.id)) {
				return withoutGroup(sense, after, gesture.id);
			}
			return sense.components.has(gesture.id)
				? withoutComponent(sense, gesture.id)
				: { ...sense, arrows: sense.arrows.filter(({ id }) => id !== gesture.id) };
		case "setNumber":
			return withNumber(sense, gesture, made);
		case "wrap": {
			const around = sense.components.get(gesture.ids[0] ?? "")?.group;
			sense.groups.push({ id: made, key: made, title: plain(gesture.title), group: around, styles: [] });
			return moved(sense, gesture.ids, made);
		}
		case "unwrap":
			return withoutGroup(sense, after, gesture.group);
		case "moveTo": {
			return moved(sense, gesture.ids, gesture.group === null ? undefined : keyOf(sense, gesture.group));
		}
		case "insertOn": {
			const found = sense.arrows.find(({ id }) => id === gesture.connector);
			if (found === undefined) {
				return undefined;
			}
			const ends = [found.from, found.to].map((id) => groupOf(sense, id));
			const fresh = fromScratch(sense, after, made, gesture.label);
			const group = fresh?.group;
			if (fresh === undefined || (ends[0] === ends[1] && group !== ends[0])) {
				return undefined;
			}
			const stroke = restroked(found.line.stroke, isAsync(found));
			sense.arrows.push({ ...arrow(made, found.to, "", stroke), line: { ...found.line, stroke } });
			found.to = made;
			return sense;
		}
		case "bypass":
			return bypassed(sense, gesture.id);
		case "reverse":
			for (const one of sense.arrows.filter(({ id }) => id === gesture.connector)) {
				[one.from, one.to] = [one.to, one.from];
			}
			return sense;
		case "setAsync":
			for (const one of sense.arrows.filter(({ id }) => id === gesture.connector)) {
				if (isAsync(one) !== gesture.async && one.meta.has("async")) {
					one.meta.set("async", String(gesture.async));
				}
				one.line = { ...one.line, stroke: restroked(one.line.stroke, gesture.async) };
			}
			return sense;
		default:
			return assertNever(gesture);
	}
}

/** A label as it is shown when it was typed in. */
function plain(label: string): string {
	return plainLabel(label.replaceAll('"', "#quot;"));
}

function arrow(from: string, to: string, label: string, stroke: Stroke): ArrowSense {
	const line = { heads: "…>", stroke, length: 1 };
	return { id: undefined, name: undefined, from, to, label, line, meta: new Map(), styles: [] };
}

function restroked(stroke: Stroke, async: boolean): Stroke {
	return async ? "dotted" : stroke === "dotted" ? "solid" : stroke;
}

function keyOf(sense: DrawingSense, groupId: string): string | undefined {
	return sense.groups.find(({ id }) => id === groupId)?.key;
}

function groupOf(sense: DrawingSense, id: string): string | undefined {
	return (sense.components.get(id) ?? sense.groups.find((group) => group.key === id))?.group;
}

/** The new component as the text has it, put into the sense; undefined where it is not new or not called so. */
function fromScratch(
	sense: DrawingSense,
	after: DrawingSense,
	made: string,
	label: string,
): ComponentSense | undefined {
	const fresh = after.components.get(made);
	const isNew = fresh !== undefined && !sense.components.has(made) && fresh.styles.length === 0;
	if (!isNew || (label.trim() !== "" && fresh.label !== plain(label))) {
		return undefined;
	}
	sense.components.set(made, fresh);
	return fresh;
}

function relabelled(
	sense: DrawingSense,
	after: DrawingSense,
	id: string,
	label: string,
	made: string,
): DrawingSense | undefined {
	const component = sense.components.get(id);
	const groups = sense.groups.filter((one) => one.id === id);
	if (groups.length > 0) {
		for (const group of groups) {
			const isByWords = group.key !== group.id;
			const old = group.key;
			group.key = !isByWords ? old : made === "" ? label : made;
			group.title = label === group.key ? undefined : label;
			regrouped(sense, old, group.key);
		}
		return sense;
	}
	if (component !== undefined) {
		// a component without a label gets brackets, and with them a shape
		component.shape ??= after.components.get(id)?.shape;
		component.label = label;
		return label === "" ? undefined : sense;
	}
	for (const one of sense.arrows.filter((other) => other.id === id)) {
		one.label = label;
	}
	return sense;
}

function regrouped(sense: DrawingSense, from: string, to: string | undefined): DrawingSense {
	for (const one of [...sense.components.values(), ...sense.groups]) {
		one.group = one.group === from ? to : one.group;
	}
	return sense;
}

function renamed(sense: DrawingSense, id: string, to: string): DrawingSense {
	const isEnd = sense.components.has(id) || sense.groups.some((group) => group.id === id);
	if (!isEnd) {
		const found = sense.arrows.find((one) => one.id === id);
		if (found !== undefined) {
			found.name = to;
		}
		return sense;
	}
	for (const group of sense.groups.filter((one) => one.id === id)) {
		regrouped(sense, group.key, to);
		// words that named the group stay as its title
		group.title ??= group.key === group.id ? undefined : group.key;
		group.key = to;
	}
	for (const one of sense.arrows) {
		one.from = one.from === id ? to : one.from;
		one.to = one.to === id ? to : one.to;
	}
	return { ...sense, components: new Map([...sense.components].map(([key, value]) => [key === id ? to : key, value])) };
}

function withoutComponent(sense: DrawingSense, id: string): DrawingSense {
	const own = classesIn(sense.components.get(id)?.styles ?? []);
	sense.components.delete(id);
	// a class that nothing else has goes with it; what styles an arrow counts even where the arrow goes
	const kept = [...sense.components.values(), ...sense.groups, ...sense.arrows].flatMap(({ styles }) =>
		classesIn(styles),
	);
	const isLost = (name: string) => own.includes(name) && !kept.includes(name);
	return {
		...sense,
		arrows: sense.arrows.filter(({ from, to }) => from !== id && to !== id),
		rest: sense.rest.filter((line) => {
			const names = /^classDef\s+(\S+)\s/.exec(line)?.[1];
			return names === undefined || !names.split(",").every(isLost);
		}),
	};
}

function classesIn(styles: readonly string[]): readonly string[] {
	return styles.flatMap((style) => /^class\s+([^\s;]+)/.exec(style)?.[1]?.split(",") ?? []);
}

function withoutGroup(sense: DrawingSense, after: DrawingSense, id: string): DrawingSense | undefined {
	const group = sense.groups.find((one) => one.id === id);
	if (group === undefined) {
		return undefined;
	}
	regrouped(sense, group.key, group.group);
	// its own `direction` goes with it
	const gone = [...sense.rest];
	for (const line of after.rest) {
		const at = gone.indexOf(line);
		if (at >= 0) {
			gone.splice(at, 1);
		}
	}
	const rest = gone.every((line) => line.startsWith("direction")) ? after.rest : sense.rest;
	return { ...sense, groups: sense.groups.filter((one) => one.id !== id), rest };
}

function withNumber(sense: DrawingSense, gesture: Gesture & { kind: "setNumber" }, made: string): DrawingSense {
	const component = sense.components.get(gesture.id);
	const found = sense.arrows.find(({ id }) => id === gesture.id);
	const meta = component === undefined ? found?.meta : component.meta;
	if (gesture.value === null) {
		meta?.delete(plainKey(gesture.key));
	} else {
		meta?.set(plainKey(gesture.key), plainValue(gesture.value));
	}
	if (component === undefined && found !== undefined && made !== "") {
		found.name = made;
	}
	return sense;
}

function moved(sense: DrawingSense, ids: readonly string[], group: string | undefined): DrawingSense {
	for (const id of ids) {
		const component = sense.components.get(id);
		if (component !== undefined) {
			component.group = group;
		}
	}
	return sense;
}

/** The arrow in stays and leads on, unless it says nothing and the arrow out does. */
function bypassed(sense: DrawingSense, id: string): DrawingSense | undefined {
	const into = sense.arrows.find(({ to, line }) => to === id && line.stroke !== "invisible");
	const out = sense.arrows.find(({ from, line }) => from === id && line.stroke !== "invisible");
	if (into === undefined || out === undefined) {
		return undefined;
	}
	const says = (one: ArrowSense) => one.label !== "" || one.name !== undefined;
	const stays = says(into) || !says(out) ? into : out;
	const [from, to] = [into.from, out.to];
	const joined = { ...stays, from, to };
	const rest = withoutComponent(sense, id);
	rest.arrows.push(joined);
	return rest;
}
