import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { comparePositions } from "../../../../src/core/base/textRange.ts";
import { designOutline, type OutlineEntry } from "../../../../src/core/design/language/designOutline.ts";
import { foldingRanges } from "../../../../src/core/design/language/foldingRanges.ts";
import { inlayHints } from "../../../../src/core/design/language/inlayHints.ts";
import type { DesignTextOptions } from "../../../../src/core/design/language/designText.ts";
import { designText } from "../designText.ts";
import { designTextOf } from "./designLanguageText.ts";

const written = designText({
	estimate: "entry_rps = 1000 QPS\nslo_p95 = 200 ms",
	drawing: `
subgraph outer [Request path]
  app[App] --> api[API]
  subgraph inner [Models]
    rank[Ranker]
  end
end
api --> rank
rank --> feats[(Feature store)]
rank@{ p95: 60, rps_max: 100, n: 8 }
api@{ p95: 20 }`,
});

function tree(entries: readonly OutlineEntry[], indent = ""): readonly string[] {
	return entries.flatMap(({ kind, name, detail, children }) => [
		`${indent}${kind} ${name} (${detail})`,
		...tree(children, `${indent}  `),
	]);
}

describe("designOutline", () => {
	it("shows groups with what is in them, loose components and numbers in the order of the text", () => {
		assert.deepEqual(tree(designOutline(designTextOf(written))), [
			"estimate entry_rps (1 k QPS)",
			"estimate slo_p95 (200 ms)",
			"group Request path (group)",
			"  component App (Client)",
			"  component API (Service)",
			"  group Models (group)",
			"    component Ranker (Ranker)",
			"component Feature store (Feature store)",
		]);
	});

	it("keeps every name inside of its entry and every child inside of its parent", () => {
		const reference = readFileSync("problems/design/playlist-continuation/reference/senior.design.md", "utf8");
		const check = ({ range, nameRange, children }: OutlineEntry): void => {
			for (const inner of [nameRange, ...children.map((child) => child.range)]) {
				assert.ok(comparePositions(range.start, inner.start) <= 0 && comparePositions(inner.end, range.end) <= 0);
			}
			children.forEach(check);
		};
		designOutline(designTextOf(reference)).forEach(check);
		designOutline(designTextOf(written)).forEach(check);
	});
});

describe("foldingRanges", () => {
	it("folds subgraphs from their head to their end, and estimate blocks from fence to fence", () => {
		const lines = written.split("\n");
		const folded = foldingRanges(designTextOf(written)).map(
			({ startLineBase0, endLineBase0 }) => `${lines[startLineBase0]?.trim()} … ${lines[endLineBase0]?.trim()}`,
		);
		assert.deepEqual(folded.sort(), [
			"```estimate … ```",
			"subgraph inner [Models] … end",
			"subgraph outer [Request path] … end",
		]);
	});

	it("folds an estimate block that is still open to the last line, and no subgraph without its end", () => {
		const text = designTextOf("```mermaid\nflowchart LR\nsubgraph a\nb\n```\n```estimate\na = 3\nb = 4");
		assert.deepEqual(foldingRanges(text), [{ startLineBase0: 5, endLineBase0: 7 }]);
	});
});

describe("inlayHints", () => {
	const hints = (text = written, options: DesignTextOptions = {}) => {
		const lines = text.split("\n");
		return inlayHints(designTextOf(text, options)).map(({ position, text: hint }) => {
			const line = lines[position.lineBase0] ?? "";
			assert.equal(position.character, line.length, "hints stand at the ends of lines");
			return `${line.trim()} ${hint}`;
		});
	};

	it("shows load and use at a component's metadata, and what is left at the objective", () => {
		assert.deepEqual(hints(), [
			"entry_rps = 1000 QPS → 1 k QPS",
			"slo_p95 = 200 ms → 120 ms left",
			"api@{ p95: 20 } → 1 k/s",
			"rank@{ p95: 60, rps_max: 100, n: 8 } → 1 k/s · 125 % · n ≥ 15",
		]);
	});

	it("shows what a line comes to, and does not repeat what already stands there", () => {
		const estimate = "mau = 751M user\nopens = 3 open/user/day\npeak = mau * opens to open/s\nslo_p95 = 0.1 s * 2";
		assert.deepEqual(hints(designText({ estimate, drawing: "a --> b\nb@{ p95: 50 }" })), [
			"peak = mau * opens to open/s → 26 k open/s",
			"slo_p95 = 0.1 s * 2 → 200 ms · 150 ms left",
		]);
	});

	it("says how much an objective is missed by, and follows a supposed load", () => {
		assert.match(hints(written.replace("200 ms", "70 ms")).join("\n"), /→ 10 ms over/);
		assert.match(hints(written, { whatIf: { loadFactor: 10 } }).join("\n"), /→ 10 k\/s · 1250 %/);
	});

	it("shows what is left where only the prose states an objective, and nothing where nothing is computed", () => {
		const prose = `${written.replace("\nslo_p95 = 200 ms", "")}\nThe objective is a p95 below 100 ms.\n`;
		assert.ok(hints(prose).includes("The objective is a p95 below 100 ms. 20 ms left"), hints(prose).join("\n"));
		assert.deepEqual(hints(designText({ drawing: "a --> b\nb@{ n: 3 }" })), []);
	});
});
