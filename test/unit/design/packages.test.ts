import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { applyTwin } from "../../../src/core/design/applyTwin.ts";
import type { DesignPack } from "../../../src/core/design/designPack.ts";
import { parseFlowchart } from "../../../src/core/design/flowchart/parseFlowchart.ts";
import { formatPackFault } from "../../../src/core/problem/packFault.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";

const designs = resolve(import.meta.dirname, "../../../problems/design");
const slugs = ["home-shelf-ranking", "playlist-continuation"];

function built(slug: string): DesignPack {
	const pack = buildDesignPack(join(designs, slug));
	assert.ok(pack.ok, pack.ok ? "" : pack.error.map((fault) => formatPackFault(fault, slug)).join("\n"));
	return pack.value;
}

for (const slug of slugs) {
	describe(`the design package ${slug}`, () => {
		let pack: DesignPack;
		before(() => {
			pack = built(slug);
		});

		it("plants at least twelve flaws, two thirds of them for a program, and eight odd answers", () => {
			assert.ok(pack.twins.length >= 12);
			assert.ok(pack.twins.filter((twin) => twin.deterministic).length * 3 >= pack.twins.length * 2);
			assert.ok(pack.strange.length >= 8);
			assert.ok(pack.strange.filter(({ id }) => id.startsWith("injection")).length >= 2);
			assert.ok(pack.strange.some(({ credit }) => credit === "some"));
		});

		it("asks at least two follow-ups for each criterion and turns the tables at minutes 20 and 35", () => {
			for (const criterion of pack.rubric.criteria) {
				assert.ok(criterion.followUps.length >= 2, criterion.id);
				assert.ok(criterion.negative.length >= 1, criterion.id);
			}
			assert.deepEqual([...new Set(pack.twists.map((twist) => twist.minute))].sort(), [20, 35]);
		});

		it("says for every given where it is from, and that it is independent", () => {
			const rows = pack.brief
				.split("\n")
				.filter((line) => line.startsWith("|"))
				.slice(2);
			assert.ok(rows.length >= 8);
			for (const row of rows) {
				assert.match(row, /invented for the exercise \|$|\b(?:19|20)\d\d\b/, row);
			}
			assert.match(pack.brief, /not affiliated/);
		});

		it("draws flowcharts without a syntax error in every text, also in the flawed ones", () => {
			const texts: [string, string][] = [
				["senior", pack.references.senior],
				["staff", pack.references.staff],
				["starter", pack.starter],
				...pack.strange.map(({ id, text }): [string, string] => [id, text]),
				...pack.twins.map((twin): [string, string] => {
					const text = applyTwin(pack.references[twin.reference], twin);
					assert.ok(text.ok, twin.id);
					return [twin.id, text.value];
				}),
			];
			let drawings = 0;
			for (const [name, text] of texts) {
				for (const [, drawing = ""] of text.matchAll(/^```mermaid\n([\s\S]*?)^```/gm)) {
					drawings++;
					assert.deepEqual(parseFlowchart(drawing).problems, [], name);
				}
			}
			assert.ok(drawings >= pack.twins.length + 4);
		});

		it("leaves every line of a reference as it is but for the planted flaw", () => {
			for (const twin of pack.twins) {
				const reference = pack.references[twin.reference];
				const text = applyTwin(reference, twin);
				assert.ok(text.ok);
				const touched = twin.patches.reduce((sum, { find }) => sum + find.length, 0);
				assert.notEqual(text.value, reference);
				assert.ok(touched < reference.length / 3, `${twin.id} rewrites ${touched} of ${reference.length} characters`);
			}
		});
	});
}

describe("buildDesignPack", () => {
	let folder: string;
	beforeEach(() => {
		folder = join(mkdtempSync(join(tmpdir(), "woodshed-design-")), "home-shelf-ranking");
		cpSync(join(designs, "home-shelf-ranking"), folder, { recursive: true });
	});
	afterEach(() => rmSync(resolve(folder, ".."), { recursive: true, force: true }));

	function change(file: string, from: string | RegExp, to: string) {
		const path = join(folder, file);
		const before = readFileSync(path, "utf8");
		const after = before.replace(from, to);
		assert.notEqual(after, before);
		writeFileSync(path, after);
	}
	function faults(): readonly string[] {
		const pack = buildDesignPack(folder);
		return pack.ok ? [] : pack.error.map((fault) => formatPackFault(fault));
	}

	it("gives the same hash for the same files and another one after a change", () => {
		const first = buildDesignPack(folder);
		assert.ok(first.ok);
		assert.equal(first.value.hash, built("home-shelf-ranking").hash);
		change("brief.md", "751 M", "752 M");
		const second = buildDesignPack(folder);
		assert.ok(second.ok);
		assert.notEqual(second.value.hash, first.value.hash);
	});

	it("names the line of an unknown key", () => {
		change("design.yaml", "minutes: 50", "minutes: 50\nlevel: senior");
		assert.deepEqual(faults(), ['design.yaml:8:1: "level" is not a known key here']);
	});

	it("names the line of a criterion that does not exist", () => {
		change("twins/no-monitor.yaml", "criterion: operation", "criterion: operations");
		assert.deepEqual(faults(), ['twins/no-monitor.yaml:3:12: "operations" is not a criterion of rubric.yaml']);
	});

	it("refuses a twin whose text is no longer in the reference", () => {
		change("reference/senior.design.md", "The Ranker runs on 150 replicas", "The Ranker runs on 151 replicas");
		assert.deepEqual(
			faults().map((fault) => fault.replace(/:\d+:\d+:/, ":")),
			["ranker-too-small", "replicas-contradict"].map(
				(id) =>
					`twins/${id}.yaml: patch ${id === "ranker-too-small" ? 2 : 1}: its text does not occur in the senior reference`,
			),
		);
	});

	it("keeps the line numbers of front matter", () => {
		change("strange/hollow.md", "credit: none", "credit: lots");
		assert.match(faults()[0] ?? "", /^strange\/hollow\.md:3:9: credit: /);
	});

	it("refuses a starter whose headings are out of order or without a prompt", () => {
		change("starter.md", "## Metrics", "## Metric");
		change("starter.md", /<!-- Baseline first[^>]*-->\n/, "");
		const found = faults();
		assert.match(found[0] ?? "", /headings must be, in this order: Framing · Metrics/);
		assert.match(found[1] ?? "", /the section "Models" has no prompt/);
	});

	it("names files that do not belong, and those that are missing", () => {
		writeFileSync(join(folder, "notes.txt"), "later");
		rmSync(join(folder, "twists.yaml"));
		const found = faults();
		assert.match(found[0] ?? "", /^notes\.txt: is not a file of a design package/);
		assert.ok(found.includes("twists.yaml: is missing") || found.some((fault) => fault.startsWith("twists.yaml")));
	});
});
