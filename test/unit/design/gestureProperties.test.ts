import assert from "node:assert/strict";

import fc from "fast-check";

import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import type { DesignGraph } from "../../../src/core/design/designGraph.ts";
import type { Gesture, TextEdit } from "../../../src/core/design/gesture.ts";
import { senseOf, showSense } from "../../../src/core/design/gesture/drawingSense.ts";
import { type EditedDrawing, readDrawing } from "../../../src/core/design/gesture/editedDrawing.ts";
import { applyEdits } from "./assertEdit.ts";
import { everyGesture } from "./everyGesture.ts";
import { readWithMermaid } from "./mermaidOracle.ts";
import { randomDrawing } from "./randomDrawing.ts";

/** A drawing and a gesture of each kind at places that chance chooses. */
const drawingWithGestures = randomDrawing.chain((text) => {
	const gestures = everyGesture(readDrawing(text).graph);
	const kinds = [...new Set(gestures.map(({ kind }) => kind))];
	const ofKind = (kind: Gesture["kind"]) => fc.constantFrom(...gestures.filter((one) => one.kind === kind));
	return fc.tuple(fc.constant(text), fc.tuple(...kinds.map(ofKind)));
});

describe("gestures on drawings that nobody wrote", function () {
	this.timeout(120_000);

	it("does exactly what was asked, or refuses with a sentence", () => {
		const count = { done: 0, refused: 0, impossible: 0 };
		fc.assert(
			fc.property(drawingWithGestures, ([text, gestures]) => {
				for (const gesture of gestures) {
					const result = applyGesture(text, gesture);
					if (!result.ok) {
						assert.match(result.error, /^["A-Z].*\.$/);
						count[/^This (?:cannot be done here|would break)/.test(result.error) ? "impossible" : "refused"]++;
						continue;
					}
					count.done++;
					const before = readDrawing(text).graph;
					const after = readDrawing(applyEdits(text, result.value)).graph;
					assert.deepEqual(after.problems, [], `${JSON.stringify(gesture)}\n${text}`);
					assertDelta(before, after, gesture, `${JSON.stringify(gesture)}\n${text}`);
				}
			}),
			{ numRuns: 80, seed: 11 },
		);
		assert.ok(count.impossible < 0.04 * count.done, JSON.stringify(count));
	});

	it("touches only lines that speak of what it changes, and keeps every comment and line break", () => {
		fc.assert(
			fc.property(drawingWithGestures, ([text, gestures]) => {
				for (const gesture of gestures) {
					const result = applyGesture(text, gesture);
					if (result.ok) {
						assertQuiet(readDrawing(text), gesture, result.value);
					}
				}
			}),
			{ numRuns: 50, seed: 12 },
		);
	});

	it("reads the result as mermaid does", async () => {
		await fc.assert(
			fc.asyncProperty(drawingWithGestures, async ([text, gestures]) => {
				for (const gesture of gestures) {
					const result = applyGesture(text, gesture);
					if (result.ok) {
						await assertAsMermaid(applyEdits(text, result.value), gesture);
					}
				}
			}),
			{ numRuns: 40, seed: 13 },
		);
	});

	it("gives the very text back when an id is renamed there and back", () => {
		fc.assert(
			fc.property(drawingWithGestures, ([text, gestures]) => {
				for (const gesture of gestures.filter((one) => one.kind === "renameId")) {
					const result = applyGesture(text, gesture);
					if (!result.ok || !hasOneName(readDrawing(text), gesture.id)) {
						continue;
					}
					const there = applyEdits(text, result.value);
					const back = applyGesture(there, { kind: "renameId", id: gesture.to, to: gesture.id });
					assert.ok(back.ok, back.ok ? "" : `${back.error}\n${there}`);
					assert.equal(applyEdits(there, back.value), text);
				}
			}),
			{ numRuns: 80, seed: 14 },
		);
	});

	it("says the same again after insert and bypass, wrap and unwrap, two reversals", () => {
		fc.assert(
			fc.property(drawingWithGestures, ([text, gestures]) => {
				for (const gesture of gestures) {
					const result = applyGesture(text, gesture);
					const undo = result.ok ? undoing(text, applyEdits(text, result.value), gesture) : undefined;
					if (!result.ok || undo === undefined) {
						continue;
					}
					const there = applyEdits(text, result.value);
					const back = applyGesture(there, undo);
					assert.ok(back.ok, back.ok ? "" : `${back.error}\n${JSON.stringify([gesture, undo])}\n${there}`);
					assert.equal(
						showSense(senseOf(readDrawing(applyEdits(there, back.value)))),
						showSense(senseOf(readDrawing(text))),
					);
				}
			}),
			{ numRuns: 60, seed: 15 },
		);
	});
});

/** No group that words name, and no arrow whose name stands in another drawing too. */
function hasOneName({ arrows, charts }: EditedDrawing, id: string): boolean {
	const name = id.replace(/~\d+$/, "");
	const isArrow = arrows.some((arrow) => arrow.id === id);
	const speaking = charts.filter(
		({ tree }) => tree.links.some((link) => link.id === name) || tree.directives.some(({ ids }) => ids.includes(name)),
	);
	return !/^subGraph\d+$/.test(id) && (!isArrow || speaking.length === 1);
}

/** The gesture that takes another one back; undefined where there is none. */
function undoing(text: string, there: string, gesture: Gesture): Gesture | undefined {
	const before = readDrawing(text).graph;
	const after = readDrawing(there);
	switch (gesture.kind) {
		case "insertOn": {
			const made = after.graph.components.find(({ id }) => before.components.every((one) => one.id !== id))!.id;
			const old = before.connectors.find(({ id }) => id === gesture.connector)!;
			// an arrow that says nothing cannot be told from the one behind it, and a loop has no two neighbours
			return old.from === old.to ? undefined : { kind: "bypass", id: made };
		}
		case "wrap": {
			const made = after.graph.groups.find(({ id }) => before.groups.every((one) => one.id !== id));
			return made === undefined ? undefined : { kind: "unwrap", group: made.id };
		}
		case "reverse": {
			const place = before.connectors.findIndex(({ id }) => id === gesture.connector);
			const { from, to, label } = before.connectors[place]!;
			const isNamed = readDrawing(text).arrows[place]!.link.named;
			const turned = after.graph.connectors.filter((one) => one.from === to && one.to === from && one.label === label);
			const id = isNamed ? gesture.connector : turned.length === 1 ? turned[0]!.id : undefined;
			return id === undefined ? undefined : { kind: "reverse", connector: id };
		}
		default:
			return undefined;
	}
}

/** What an edit may touch: statements, styles and group frames that speak of an id which the gesture concerns. */
function assertQuiet(drawing: EditedDrawing, gesture: Gesture, edits: readonly TextEdit[]): void {
	const { text, index, charts } = drawing;
	const concerned = idsOf(drawing.graph, gesture);
	const allowed = charts.flatMap(({ tree, start }) => {
		const spans = [
			...tree.statements.filter(({ groups }) => groups.flat().some(({ id }) => concerned.has(id))),
			...tree.directives.filter(({ kind, ids }) => kind === "linkStyle" || ids.some((id) => concerned.has(id))),
			...(gesture.kind === "delete" || gesture.kind === "bypass" ? classLines(text.slice(start)) : []),
		].map(({ span }) => [start + span.start, start + span.end] as const);
		const heads = tree.subgraphs
			.filter(({ id }) => concerned.has(id))
			.map(({ span }) => [start + span.start, start + span.end] as const);
		return [...spans, ...heads];
	});
	const concernsGroup = drawing.graph.groups.some(({ id }) => concerned.has(id));
	for (const { range } of edits) {
		const from = index.offsetAt(range.start);
		const to = index.offsetAt(range.end);
		const lineFrom = text.lastIndexOf("\n", from - 1) + 1;
		const isQuiet =
			(concernsGroup && text.slice(lineFrom, to).split("\n").every(isFrame)) ||
			text.slice(from, to).trim() === "" ||
			allowed.some(([start, end]) => start >= lineFrom - 1 && start <= to && to <= text.indexOf("\n", end - 1) + 2) ||
			allowed.some(([start, end]) => start <= from && to <= end + 2);
		assert.ok(isQuiet, `${JSON.stringify(gesture)} touches ${JSON.stringify(text.slice(from, to))}\n${text}`);
	}
	const after = applyEdits(text, edits);
	const comments = (one: string) =>
		one
			.split(/\r?\n/)
			.map((line) => line.trim())
			.filter((line) => line.startsWith("%%"))
			.sort();
	assert.deepEqual(comments(after), comments(text), `${JSON.stringify(gesture)}\n${text}`);
	assert.equal(/(?<!\r)\n/.test(after) && after.includes("\r\n"), false, "mixed line breaks");
	const outside = (one: EditedDrawing) =>
		one.charts.reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), one.text);
	assert.equal(outside(readDrawing(after, { plainFlowchart: drawing.plainFlowchart })), outside(drawing));
}

function classLines(text: string): readonly { readonly span: { readonly start: number; readonly end: number } }[] {
	return [...text.matchAll(/^[ \t]*classDef.*/gm)].map(({ index, 0: line }) => {
		return { span: { start: index, end: index + line.length } };
	});
}

function isFrame(line: string): boolean {
	return /^\s*(?:end|subgraph\b.*|direction .*)?\s*$/.test(line);
}

function idsOf(graph: DesignGraph, gesture: Gesture): ReadonlySet<string> {
	const ends = (id: string) => {
		const found = graph.connectors.find((one) => one.id === id);
		return found === undefined ? [] : [found.from, found.to, found.id.replace(/~\d+$/, "")];
	};
	const members = (id: string) => graph.groups.filter((group) => group.id === id).flatMap((group) => group.members);
	switch (gesture.kind) {
		case "add":
			return new Set();
		case "connect":
			return new Set([gesture.from, gesture.to]);
		case "disconnect":
		case "insertOn":
		case "reverse":
		case "setAsync":
			return new Set(ends(gesture.connector));
		case "delete":
		case "bypass": {
			const beside = graph.connectors.filter(({ from, to }) => from === gesture.id || to === gesture.id);
			return new Set([
				gesture.id,
				...members(gesture.id),
				...ends(gesture.id),
				...beside.flatMap(({ id, from, to }) => [id, from, to]),
			]);
		}
		case "renameLabel":
		case "renameId":
		case "setNumber":
			return new Set([gesture.id, ...ends(gesture.id)]);
		case "wrap":
		case "moveTo":
			return new Set(gesture.ids);
		case "unwrap":
			return new Set([gesture.group, ...members(gesture.group)]);
	}
}

async function assertAsMermaid(text: string, gesture: Gesture): Promise<void> {
	for (const { tree, start, end } of readDrawing(text).charts) {
		const chart = text.slice(start, end);
		const mermaid = await readWithMermaid(chart);
		const message = `${JSON.stringify(gesture)}\n${chart}`;
		assert.ok(mermaid !== undefined, `mermaid refuses this:\n${message}`);
		const groups = new Set(tree.subgraphs.map(({ id }) => id));
		assert.deepEqual(
			tree.vertices
				.filter(({ id }) => !groups.has(id))
				.map(({ id, label }) => [id, plain(label ?? id)])
				.sort(),
			mermaid.vertices.map(([id, label]) => [id, plain(label)]).sort(),
			message,
		);
		assert.deepEqual(
			tree.links.map(({ id, from, to, label }) => [id, from, to, plain(label)]),
			mermaid.links.map(({ id, from, to, text: label }) => [id, from, to, plain(label)]),
			message,
		);
		assert.deepEqual(
			tree.subgraphs.map(({ id, title, members }) => [id, plain(title), [...members].sort()]),
			mermaid.subgraphs.map(({ id, title, members }) => [id, plain(title), [...members].sort()]),
			message,
		);
	}
}

/** Entities decoded from mermaid's own masks, blanks as one blank. */
function plain(label: string): string {
	return label
		.replace(/ﬂ°°?(\w+)¶ß/g, "#$1;")
		.replace(/\s+/g, " ")
		.trim();
}

/** Counted apart from the guard that `applyGesture` has: ids, ends and members only. */
function assertDelta(before: DesignGraph, after: DesignGraph, gesture: Gesture, message: string): void {
	const ids = (graph: DesignGraph) => graph.components.map(({ id }) => id).sort();
	const ends = (graph: DesignGraph) => graph.connectors.map(({ from, to, label }) => `${from}>${to}:${label}`).sort();
	// a group that words name is counted by them: its id is a number that changes with the groups before it
	const groups = (graph: DesignGraph) =>
		new Set(graph.groups.map(({ id, title }) => (/^subGraph\d+$/.test(id) ? title : id))).size;
	const more = ids(after).filter((id) => !ids(before).includes(id));
	const less = ids(before).filter((id) => !ids(after).includes(id));
	const grown = after.connectors.length - before.connectors.length;
	switch (gesture.kind) {
		case "add":
			assert.deepEqual([more.length, less.length, grown], [1, 0, 0], message);
			assert.equal(after.components.find(({ id }) => id === more[0])?.role, gesture.role, message);
			return;
		case "connect": {
			const fresh = `${gesture.from}>${gesture.to}:${gesture.label ?? ""}`;
			assert.deepEqual(ends(after), [...ends(before), fresh].sort(), message);
			assert.deepEqual(ids(after), ids(before), message);
			return;
		}
		case "disconnect": {
			const gone = before.connectors.find(({ id }) => id === gesture.connector)!;
			assert.deepEqual(ids(after), ids(before), message);
			assert.deepEqual(ends(after), without(ends(before), `${gone.from}>${gone.to}:${gone.label}`), message);
			return;
		}
		case "renameLabel":
		case "setNumber":
		case "setAsync":
			assert.deepEqual([more, less, grown], [[], [], 0], message);
			assert.equal(groups(after), groups(before), message);
			return;
		case "renameId": {
			const isComponent = less.length === 1;
			assert.deepEqual([more, less, grown], isComponent ? [[gesture.to], [gesture.id], 0] : [[], [], 0], message);
			return;
		}
		case "delete": {
			const kept = before.connectors.filter(({ from, to }) => !less.includes(from) && !less.includes(to));
			assert.equal(less.length + groups(before) - groups(after), 1, message);
			assert.deepEqual(ends(after), ends({ ...before, connectors: kept }), message);
			return;
		}
		case "wrap":
			assert.deepEqual(
				[ids(after), ends(after), groups(after)],
				[ids(before), ends(before), groups(before) + 1],
				message,
			);
			return;
		case "unwrap":
			assert.deepEqual([ids(after), ends(after)], [ids(before), ends(before)], message);
			assert.ok(groups(after) < groups(before), message);
			return;
		case "moveTo":
			assert.deepEqual([ids(after), ends(after), groups(after)], [ids(before), ends(before), groups(before)], message);
			for (const id of gesture.ids) {
				assert.equal(after.components.find((one) => one.id === id)?.group, gesture.group ?? undefined, message);
			}
			return;
		case "insertOn":
			assert.deepEqual([more.length, less.length, grown], [1, 0, 1], message);
			assert.equal(after.components.find(({ id }) => id === more[0])?.role, gesture.role, message);
			return;
		case "bypass":
			assert.deepEqual([more, less, grown], [[], [gesture.id], -1], message);
			return;
		case "reverse": {
			const { from, to, label } = before.connectors.find(({ id }) => id === gesture.connector)!;
			const turned = [...without(ends(before), `${from}>${to}:${label}`), `${to}>${from}:${label}`].sort();
			assert.deepEqual([ids(after), ends(after)], [ids(before), turned], message);
		}
	}
}

function without(list: readonly string[], one: string): readonly string[] {
	const at = list.indexOf(one);
	return list.filter((_, i) => i !== at);
}
