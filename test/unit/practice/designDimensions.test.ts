import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import type { DesignPack } from "../../../src/core/design/designPack.ts";
import { designDimensions } from "../../../src/core/practice/scorecard/designDimensions.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "problems", "design");
const packs = readdirSync(folder).map((slug): DesignPack => {
	const built = buildDesignPack(join(folder, slug));
	assert.ok(built.ok, slug);
	return built.value;
});
const first = packs[0]!;

function dimensionsOf(text: string, pack: DesignPack) {
	const design = analyseDesign(text, { pack, includeAbsences: true });
	return designDimensions(design, text, pack, "design/x/design.md");
}

function scores(text: string, pack: DesignPack): readonly string[] {
	return dimensionsOf(text, pack).map(({ title, score }) => `${title} ${score}`);
}

describe("what a program scores of a design", () => {
	it("is 4 for every reference, and 1 for every starting text", () => {
		for (const pack of packs) {
			assert.deepEqual(scores(pack.references.senior, pack), ["Estimates 4", "Structure 4"], pack.slug);
			assert.deepEqual(scores(pack.references.staff, pack), ["Estimates 4", "Structure 4"], pack.slug);
			assert.deepEqual(scores(pack.starter, pack), ["Estimates 1", "Structure 1"], pack.slug);
			assert.deepEqual(scores("", pack), ["Estimates 1", "Structure 1"], pack.slug);
		}
	});

	it("falls with the numbers that are gone, names them, and leads to a line", () => {
		for (const pack of packs.slice(0, 4)) {
			const block = /```estimates?\n[\s\S]*?\n```/.exec(pack.references.senior)?.[0] ?? "";
			assert.notEqual(block, "", pack.slug);
			const lines = block.split("\n");
			const points = [0, 0.3, 0.6, 1].map((share) => {
				const kept = 1 + Math.round(share * (lines.length - 2));
				const text = pack.references.senior.replace(block, [...lines.slice(0, kept), "```"].join("\n"));
				return dimensionsOf(text, pack)[0]!;
			});
			const all = points.map(({ score }) => score ?? 0);
			assert.deepEqual(
				all,
				all.toSorted((a, b) => a - b),
				pack.slug,
			);
			assert.ok(points[0]!.why.includes("not there: "), points[0]!.why);
			const shown = points.at(-1)!.evidence[0]!;
			const line = pack.references.senior.split("\n")[shown.place!.lineBase0!]!;
			assert.ok(line.includes(shown.quote.split(" = ")[0]!), line);
		}
	});

	it("does not count a number that does not follow from the candidate's own assumptions, and names it", () => {
		const wrong = first.references.senior.replace(
			/(```estimates?\n)([\s\S]*?)(\n```)/,
			(_all, open: string, body: string, close: string) =>
				`${open}${body.replace(/^(\w+ = .*\*.*)$/gm, (line) => line.replace(" = ", " = 1000 * "))}${close}`,
		);
		const [estimates] = dimensionsOf(wrong, first);
		assert.ok((estimates?.score ?? 4) < 4, estimates?.why);
		assert.match(estimates?.why ?? "", /not right: \S/);
	});

	it("falls with what the drawing lacks, and leads to where it is missing", () => {
		let lower = 0;
		for (const pack of packs.slice(0, 4)) {
			for (const twin of pack.twins.filter(({ kind, deterministic }) => kind === "structural" && deterministic)) {
				const text = twin.patches.reduce(
					(before, { find, replace }) => before.replace(find, () => replace),
					pack.references[twin.reference],
				);
				const structure = dimensionsOf(text, pack).at(-1)!;
				lower += structure.score! < 4 ? 1 : 0;
				assert.equal(structure.score! < 4, typeof structure.place?.lineBase0 === "number", twin.id);
			}
		}
		assert.ok(lower >= 4, `${lower} planted flaws lower the score`);
	});

	it("is a score for any text, however broken", () => {
		const bits = [
			...first.references.senior.split(/(?<=\n)/),
			"```mermaid\n",
			"```estimates\n",
			"x = y\n",
			"a --> b\n",
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (parts) => {
				for (const { score } of dimensionsOf(parts.join(""), first)) {
					assert.ok(score !== null && score >= 1 && score <= 4);
				}
			}),
			{ numRuns: 15 },
		);
	});
});
