import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";

import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import { readDrawing } from "../../../src/core/design/gesture/editedDrawing.ts";
import { decodeFromBoard } from "../../../src/protocol/design/boardMessages.ts";
import { everyGesture } from "./everyGesture.ts";

const root = new URL("../../../problems/design/", import.meta.url);
const references = globSync("*/reference/*.design.md", { cwd: root }).sort();

/** Refusals that say what stands in the way of a person, not of the program. */
const trueReasons =
	/one arrow in and one arrow out|same other end|has no name in the text|in different groups|An arrow leads to this group/;

describe("gestures on the reference designs", function () {
	this.timeout(60_000);

	it("has references to try", () => assert.ok(references.length >= 4));

	for (const [number, name] of references.entries()) {
		it(`refuses none without a reason: ${name}`, () => {
			const text = readFileSync(new URL(name, root), "utf8");
			const { charts } = readDrawing(text);
			const drawing = charts.map(({ start, end }) => text.slice(start, end)).join("");
			// one drawing a package: without the prose around it a gesture costs a tenth of the time
			assert.equal(charts.length, 1);
			const gestures = everyGesture(readDrawing(drawing).graph);
			for (const gesture of gestures.filter((_, i) => i % 5 === number % 5)) {
				const result = applyGesture(drawing, gesture);
				assert.ok(
					result.ok || trueReasons.test(result.error),
					`${JSON.stringify(gesture)}: ${result.ok || result.error}`,
				);
			}
		});
	}
});

describe("what the board sends", () => {
	it("can be every gesture, and nothing else", () => {
		const { graph } = readDrawing("flowchart LR\n  a e1@--> b\n  subgraph one\n    c --> a\n  end\n");
		for (const gesture of everyGesture(graph)) {
			assert.deepEqual(decodeFromBoard({ type: "gesture", gesture }), { type: "gesture", gesture });
			assert.equal(decodeFromBoard({ type: "gesture", gesture: { ...gesture, offset: 3 } }), null);
		}
		assert.equal(decodeFromBoard({ type: "gesture", gesture: { kind: "moveTo", ids: [], group: null } }), null);
		assert.equal(decodeFromBoard({ type: "gesture", gesture: { kind: "renameId", id: "a", to: "" } }), null);
	});
});
