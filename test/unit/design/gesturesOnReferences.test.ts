import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";

import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import { senseOf, showSense } from "../../../src/core/design/gesture/drawingSense.ts";
import { readDrawing } from "../../../src/core/design/gesture/editedDrawing.ts";
import { isExactly } from "../../../src/core/design/gesture/expectedChange.ts";
import { decodeFromBoard } from "../../../src/protocol/design/boardMessages.ts";
import { applyEdits } from "./assertEdit.ts";
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

describe("the guard of gestures", () => {
	const text =
		"flowchart LR\n  subgraph one [First]\n    a[A] e1@-->|l| b & c\n  end\n  c -.-> d[(D)] --> a\n  e1@{ ratio: 0.5 }\n  d@{ n: 3, p95: 70 }\n  linkStyle 0 stroke:#f00\n";
	const sense = () => senseOf(readDrawing(text));

	it("sees that nothing was done, and that something else was", () => {
		const gestures = everyGesture(readDrawing(text).graph);
		const done = gestures.flatMap((gesture) => {
			const result = applyGesture(text, gesture);
			return result.ok && result.value.length > 0 ? [{ gesture, after: applyEdits(text, result.value) }] : [];
		});
		assert.ok(done.length > 80);
		for (const [i, { gesture, after }] of done.entries()) {
			assert.equal(isExactly(sense(), sense(), gesture, "made"), false, JSON.stringify(gesture));
			const other = done[(i + 1) % done.length]!;
			const isSame = showSense(senseOf(readDrawing(other.after))) === showSense(senseOf(readDrawing(after)));
			const made = gesture.kind === "renameId" ? gesture.to : "made";
			assert.ok(
				isSame || !isExactly(sense(), senseOf(readDrawing(other.after)), gesture, made),
				JSON.stringify(gesture),
			);
		}
	});

	it("sees a lost comment, a style on another arrow and a changed shape", () => {
		const gesture = { kind: "disconnect", connector: "L_x_y_0" } as const;
		const before = "flowchart LR\n  a[A] --> b --> c\n  %% why\n  linkStyle 1 stroke:#f00\n  x --> y\n";
		const right = "flowchart LR\n  a[A] --> b --> c\n  %% why\n  linkStyle 1 stroke:#f00\n  x\n  y\n";
		const is = (after: string) =>
			isExactly(senseOf(readDrawing(before)), senseOf(readDrawing(after)), gesture, undefined);
		assert.ok(is(right));
		for (const [from, to] of [
			["  %% why\n", ""],
			["linkStyle 1", "linkStyle 0"],
			["a[A]", "a(A)"],
			["a[A]", "a[B]"],
			["-->", "==>"],
			["-->", "--->"],
			["-->", "<-->"],
			["  x\n", ""],
		] as const) {
			assert.equal(is(right.replace(from, to)), false, `${from} → ${to}`);
		}
	});
});
