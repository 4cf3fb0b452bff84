import assert from "node:assert/strict";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import type { Gesture } from "../../../src/core/design/gesture.ts";
import { type BoardSelection, selectionAfter } from "../../../src/extension/design/selectionAfter.ts";

const text = "```mermaid\nflowchart LR\n  a[App] --> b[Ranker]\n  a --> b\n  b --> c[Store]\n```\n";
const graphOf = (source: string) => analyseDesign(source, { includeAbsences: false }).graph;

function after(selection: BoardSelection, gesture: Gesture): BoardSelection {
	const edits = applyGesture(text, gesture);
	assert.ok(edits.ok, edits.ok ? "" : edits.error);
	const index = new LineIndex(text);
	const edited = edits.value
		.map(({ range, text: by }) => ({ start: index.offsetAt(range.start), end: index.offsetAt(range.end), by }))
		.sort((a, b) => b.start - a.start)
		.reduce((all, { start, end, by }) => all.slice(0, start) + by + all.slice(end), text);
	return selectionAfter(selection, gesture, graphOf(text), graphOf(edited));
}

const component = (id: string): BoardSelection => ({ component: id, connector: null });
const connector = (id: string): BoardSelection => ({ component: null, connector: id });
const nothing: BoardSelection = { component: null, connector: null };

describe("what is selected after a gesture", () => {
	for (const [what, before, gesture, expected] of [
		["stays where nothing touches it", component("b"), { kind: "delete", id: "c" }, component("b")],
		["goes with what is deleted", component("c"), { kind: "delete", id: "c" }, nothing],
		["has the new id", component("b"), { kind: "renameId", id: "b", to: "rank" }, component("rank")],
		["is the fresh component", component("b"), { kind: "add", role: "cache", label: "Cache" }, component("cache")],
		[
			"is the arrow under the name that a number gave it",
			connector("L_b_c_0"),
			{ kind: "setNumber", id: "L_b_c_0", key: "ratio", value: "0.5" },
			connector("e1"),
		],
		[
			"is the second of two equal arrows under its new name",
			connector("L_a_b_2"),
			{ kind: "setNumber", id: "L_a_b_2", key: "ratio", value: "0.5" },
			connector("e1"),
		],
		[
			"is the arrow that was turned",
			connector("L_b_c_0"),
			{ kind: "reverse", connector: "L_b_c_0" },
			connector("L_c_b_0"),
		],
		[
			"is the arrow of a renamed component",
			connector("L_b_c_0"),
			{ kind: "renameId", id: "b", to: "rank" },
			connector("L_rank_c_0"),
		],
		[
			"goes with the arrow that is deleted",
			connector("L_b_c_0"),
			{ kind: "disconnect", connector: "L_b_c_0" },
			nothing,
		],
	] as const satisfies readonly (readonly [string, BoardSelection, Gesture, BoardSelection])[]) {
		it(what, () => {
			assert.deepEqual(after(before, gesture), expected);
		});
	}
});
