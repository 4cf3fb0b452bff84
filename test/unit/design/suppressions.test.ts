import assert from "node:assert/strict";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { designText } from "./designText.ts";

const single = (comment: string) =>
	designText({ drawing: `app["App"] --> home["Home API"]\n${comment}\nhome@{ n: 1 }`, prose: "It answers." });

const read = (text: string) => analyseDesign(text, { includeAbsences: true });
const rules = (text: string) => read(text).findings.map(({ rule }) => rule);

describe("a comment that silences a check", () => {
	it("silences the check on the line below, and keeps the finding with the reason", () => {
		const { findings, suppressed } = read(single("%% woodshed-ignore structure/single-instance: a prototype"));
		assert.deepEqual(
			findings.filter(({ rule }) => rule === "structure/single-instance"),
			[],
		);
		assert.deepEqual(
			suppressed.map(({ finding, reason }) => [finding.rule, reason]),
			[["structure/single-instance", "a prototype"]],
		);
	});

	it("silences nothing without a reason, and says so", () => {
		const found = rules(single("%% woodshed-ignore structure/single-instance"));
		assert.ok(found.includes("structure/single-instance") && found.includes("syntax/ignore"));
	});

	it("silences nothing elsewhere and nothing else", () => {
		const text = single("%% woodshed-ignore structure/unreachable: it is only drawn here");
		assert.ok(rules(text).includes("structure/single-instance"));
		const far = `${single("")}\n<!-- woodshed-ignore structure/single-instance: far away -->\n`;
		assert.ok(rules(far).includes("structure/single-instance"));
	});

	it("speaks for the whole text with -file, in Markdown too", () => {
		const text = `<!-- woodshed-ignore-file structure/single-instance: a prototype -->\n${single("")}`;
		assert.deepEqual(
			rules(text).filter((rule) => rule === "structure/single-instance"),
			[],
		);
	});

	it("names a check that does not exist with the nearest one", () => {
		const { findings } = read(single("%% woodshed-ignore structure/single-instanc: a prototype"));
		const [wrong] = findings.filter(({ rule }) => rule === "syntax/ignore");
		assert.match(wrong?.message ?? "", /Did you mean structure\/single-instance\?/);
	});

	it("cannot silence a drawing that nobody can read", () => {
		const text = designText({ drawing: 'a["A"] --> b["B"]\n%% woodshed-ignore syntax/flowchart: later\nc[' });
		assert.ok(rules(text).includes("syntax/flowchart"));
	});
});
