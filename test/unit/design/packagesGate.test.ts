import assert from "node:assert/strict";
import { join, resolve } from "node:path";

import { applyTwin } from "../../../src/core/design/applyTwin.ts";
import { markedRecall, plainRecall, share } from "../../../src/core/design/designGateReport.ts";
import { designCatalogue, renderDesignGate } from "../../../src/core/design/designGateTable.ts";
import type { DesignPack, Twin } from "../../../src/core/design/designPack.ts";
import { padDesign, shuffleDesign } from "../../../src/core/design/disturbDesign.ts";
import { verifyDesignPack } from "../../../src/core/design/verifyDesignPack.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";

const designs = resolve(import.meta.dirname, "../../../problems/design");
/** the two oldest; `verify --recorded` takes every package through the gate */
const slugs = ["home-shelf-ranking", "playlist-continuation"];

function built(slug: string): DesignPack {
	const pack = buildDesignPack(join(designs, slug));
	assert.ok(pack.ok);
	return pack.value;
}

describe("the gate of designs", () => {
	for (const slug of slugs) {
		it(`lets ${slug} pass`, () => {
			const report = verifyDesignPack(built(slug));
			assert.deepEqual(report.findings, []);
			assert.equal(share(markedRecall(report)), 1);
			assert.ok(share(plainRecall(report)) >= 0.8);
			assert.equal(report.falseAlarms, 0);
		});
	}

	const pack = built("home-shelf-ranking");
	const few: DesignPack = { ...pack, twins: [], strange: [] };
	const wheres = (changed: DesignPack) =>
		verifyDesignPack(changed)
			.findings.map(({ where }) => where)
			.filter((where) => where !== "recall");

	it("refuses a reference with a flaw", () => {
		const flawed = pack.references.senior.replace("rps_max: 260, n: 150", "rps_max: 260, n: 15");
		const report = verifyDesignPack({ ...few, references: { ...pack.references, senior: flawed } });
		assert.ok(
			report.findings.some(({ where, message }) => where === "reference senior" && message.includes("capacity/")),
		);
		assert.ok(report.falseAlarms > 0);
	});

	it("refuses a reference that says nothing on a criterion", () => {
		const silent = pack.references.staff.replace(/^The explanation is chosen[^\n]*\n/m, "");
		assert.notEqual(silent, pack.references.staff);
		const report = verifyDesignPack({ ...few, references: { ...pack.references, staff: silent } });
		assert.ok(report.findings.some(({ message }) => message.includes('earns nothing for "explanation"')));
	});

	it("names a twin whose flaw nothing finds, and counts it in the recall", () => {
		const harmless: Twin = {
			id: "harmless",
			reference: "senior",
			patches: [{ find: "The listener opens the page to start", replace: "A listener opens the page to start" }],
			criterion: "framing",
			kind: "argument",
			deterministic: true,
			span: "A listener opens",
			why: "nothing is wrong here",
		};
		const report = verifyDesignPack({
			...few,
			twins: [harmless, ...pack.twins.filter(({ id }) => id === "no-monitor")],
		});
		assert.deepEqual(
			report.findings.map(({ where, message }) => `${where}: ${message}`),
			[
				'twin harmless: "framing" is not lost',
				"recall: 2 twins; at least 12 show what the checks can do",
				"recall: 1 of 2 marked flaws are found; 85 %",
			],
		);
		assert.equal(share(markedRecall(report)), 0.5);
		assert.match(renderDesignGate([report]), /1 of 2 \(0\.50\)/);
		assert.match(designCatalogue([report]), /\| 1 of 2 \(0\.50\) \|/);
	});

	it("refuses a package with few flaws for a program, and one whose plain flaws stay unseen", () => {
		const unmarked = pack.twins.map((twin) => ({ ...twin, deterministic: false }));
		const messages = (changed: DesignPack) => verifyDesignPack(changed).findings.map(({ message }) => message);
		assert.ok(messages({ ...few, twins: unmarked }).some((message) => message.endsWith("at least two thirds")));
		const blind = { ...pack, rubric: { ...pack.rubric, families: [] } };
		assert.ok(messages(blind).some((message) => message.endsWith("plain flaws are found; 80 %")));
	});

	it("blames no reference in another dress, labels alone included", () => {
		const { clean } = verifyDesignPack(few);
		assert.equal(clean.designs, 8);
		assert.deepEqual(clean.blamed, []);
	});

	it("names what a twin costs beside its criterion", () => {
		const twin = pack.twins.find(({ id }) => id === "no-monitor");
		assert.ok(twin);
		const two: Twin = {
			...twin,
			patches: [...twin.patches, { find: "slo_p95 = 200 ms", replace: "slo_p95 = 100 ms" }],
		};
		const report = verifyDesignPack({ ...few, twins: [two] });
		assert.ok(report.falseAlarms > 0);
		assert.ok(report.twins[0]?.alsoLost.some((lost) => lost.startsWith("serving (latency/")));
	});

	it("does not take a finding elsewhere for the planted flaw", () => {
		const twin = pack.twins.find(({ id }) => id === "unit-missing");
		assert.ok(twin);
		const report = verifyDesignPack({ ...few, twins: [{ ...twin, span: "## Framing" }] });
		assert.match(report.findings[0]?.message ?? "", /is lost, but not at "## Framing"/);
	});

	it("refuses credit for an answer that should earn none, and no credit for one that should", () => {
		const senior = pack.references.senior;
		assert.deepEqual(
			wheres({
				...few,
				strange: [
					{ id: "good", text: senior, why: "", credit: "none" },
					{ id: "bad", text: "Nothing.", why: "", credit: "some" },
				],
			}),
			["strange good", "strange bad"],
		);
	});
});

describe("disturbDesign", () => {
	const pack = built("playlist-continuation");

	it("turns the sections round and loses none of their lines", () => {
		const shuffled = shuffleDesign(pack.references.staff);
		const lines = (text: string) =>
			text
				.split("\n")
				.filter((line) => line.trim() !== "")
				.sort();
		assert.deepEqual(lines(shuffled), lines(pack.references.staff));
		const titles = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
		assert.deepEqual(titles(shuffled), titles(pack.references.staff).reverse());
	});

	it("says prose twice and leaves drawings, estimates, tables and headings single", () => {
		const padded = padDesign(
			"# T\n\nOne.\n\n| a | b |\n|---|---|\n\n```mermaid\nflowchart LR\n\n  a --> b\n```\n\nTwo.\n",
		);
		assert.equal(padded.match(/One\./g)?.length, 2);
		assert.equal(padded.match(/Two\./g)?.length, 2);
		for (const single of ["# T", "| a | b |", "a --> b"]) {
			assert.equal(padded.split(single).length, 2, single);
		}
	});
});

describe("applyTwin", () => {
	const twin: Twin = {
		id: "t",
		reference: "senior",
		patches: [
			{ find: "one", replace: "two two" },
			{ find: "four", replace: "five" },
		],
		criterion: "data",
		kind: "argument",
		deterministic: false,
		span: "five",
		why: "",
	};

	it("applies the patches one after the other", () => {
		assert.deepEqual(applyTwin("one four", twin), { ok: true, value: "two two five" });
	});

	it("refuses a text that is missing, repeated, or made repeated by an earlier patch", () => {
		const error = (text: string, changed: Partial<Twin> = {}) => {
			const result = applyTwin(text, { ...twin, ...changed });
			return result.ok ? "" : `${result.error.patch}: ${result.error.message}`;
		};
		assert.match(error("four"), /^0: its text does not occur/);
		assert.match(error("one one four"), /^0: its text occurs more than once/);
		assert.match(error("one", { patches: [twin.patches[0]!, { find: "two", replace: "" }] }), /^1: .*more than once/);
		assert.match(error("one four", { span: "six" }), /^1: its span "six"/);
		assert.match(error("one four", { patches: [{ find: "", replace: "x" }] }), /^0: its text does not occur/);
	});
});
