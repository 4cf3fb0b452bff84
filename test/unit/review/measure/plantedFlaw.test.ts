import assert from "node:assert/strict";

import { LineIndex } from "../../../../src/core/base/lineIndex.ts";
import type { Twin } from "../../../../src/core/design/designPack.ts";
import type { Evidence, Finding } from "../../../../src/core/review/finding.ts";
import { findsFlaw, type PlantedFlaw, plantFlaw } from "../../../../src/core/review/measure/plantedFlaw.ts";
import { designPackOf } from "../../../support/designBench.ts";

const pack = designPackOf("home-shelf-ranking");

function planted(id: string): PlantedFlaw {
	const flaw = plantFlaw(pack, pack.twins.find((twin) => twin.id === id) as Twin);
	assert.ok(flaw);
	return flaw;
}

/** A finding of the flaw's criterion with this evidence, shown where its first piece stands. */
function finding(flaw: PlantedFlaw, evidence: readonly Evidence[], over: Partial<Finding> = {}): Finding {
	const [first] = evidence;
	const range = first !== undefined && "range" in first ? first.range : flaw.lines.rangeAt(0, 0);
	return {
		id: "model/x",
		source: "model",
		rule: "model/x",
		criterion: flaw.twin.criterion,
		severity: "error",
		message: "It is wrong.",
		anchor: { range },
		evidence,
		state: "grounded",
		verdict: "not_met",
		...over,
	};
}

function quote({ text, lines }: PlantedFlaw, words: string, from = 0): Evidence {
	const at = text.indexOf(words, from);
	assert.ok(at >= 0, words);
	return { kind: "quote", quote: words, range: lines.rangeAt(at, at + words.length) };
}

const absence: Evidence = { kind: "absence", searchedFor: ["monitor"] };

describe("a planted flaw", () => {
	const sum = planted("wrong-sum");
	const monitor = planted("no-monitor");

	it("is found by a quote that overlaps it, and shown there", () => {
		const words = "| sum of the critical path | 95 ms |";
		assert.deepEqual(findsFlaw(finding(sum, [quote(sum, words)]), sum), { kind: "place", atAnchor: true });
		const elsewhere = quote(sum, "That leaves room for the tail.");
		assert.deepEqual(findsFlaw(finding(sum, [elsewhere, quote(sum, words)]), sum), { kind: "place", atAnchor: false });
	});

	it("is not found by true words of another place", () => {
		assert.equal(findsFlaw(finding(sum, [quote(sum, "That leaves room for the tail.")]), sum), null);
	});

	it("is not found by words of another text, even where the lines are the same", () => {
		const words = quote(sum, "| sum of the critical path | 95 ms |");
		assert.equal(findsFlaw(finding(sum, [{ ...words, source: "answer" } as Evidence]), sum), null);
	});

	it("is found by an absence where something is missing", () => {
		assert.deepEqual(findsFlaw(finding(monitor, [absence]), monitor), { kind: "absence" });
	});

	it("is found by the component whose connector was taken out, and by no other", () => {
		const range = new LineIndex(monitor.text).rangeAt(0, 1);
		const component = (id: string): Evidence => ({ kind: "component", id, range });
		assert.deepEqual(findsFlaw(finding(monitor, [component("log")]), monitor), { kind: "place", atAnchor: false });
		assert.equal(findsFlaw(finding(monitor, [component("editorial")]), monitor), null);
		assert.equal(findsFlaw(finding(monitor, [component("lo")]), monitor), null);
	});

	it("is not found by what blames nothing, is not grounded, or is of another criterion", () => {
		const at = [quote(sum, "| sum of the critical path | 95 ms |")];
		assert.equal(findsFlaw(undefined, sum), null);
		assert.equal(findsFlaw(finding(sum, at, { verdict: "met" }), sum), null);
		assert.equal(findsFlaw(finding(sum, at, { verdict: "cannot_judge" }), sum), null);
		assert.equal(findsFlaw(finding(sum, at, { state: "unverified" }), sum), null);
		assert.equal(findsFlaw(finding(sum, at, { state: "contradicted" }), sum), null);
		assert.equal(findsFlaw(finding(sum, at, { criterion: "framing" }), sum), null);
		assert.notEqual(findsFlaw(finding(sum, at, { verdict: "partial" }), sum), null);
	});

	it("is in every copy at one place or more, or nowhere where something is missing", () => {
		for (const twin of pack.twins) {
			const flaw = planted(twin.id);
			assert.equal(flaw.spans.length === 0, twin.span === null, twin.id);
			for (const { start, end } of flaw.spans) {
				assert.equal(flaw.text.slice(start, end), twin.span);
			}
		}
	});

	it("is none where a patch no longer fits", () => {
		const [twin] = pack.twins;
		assert.ok(twin);
		assert.equal(plantFlaw(pack, { ...twin, patches: [{ find: "words of nobody", replace: "" }] }), null);
	});
});
