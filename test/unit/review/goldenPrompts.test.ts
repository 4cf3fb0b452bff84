import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { judgedFacts } from "../../../src/core/review/judgedFacts.ts";
import { exchangePrompt } from "../../../src/core/review/prompts/exchangePrompt.ts";
import { graderPrompt } from "../../../src/core/review/prompts/graderPrompt.ts";
import { promptVersion } from "../../../src/core/review/prompts/promptVersion.ts";
import { repairPrompt } from "../../../src/core/review/prompts/repairPrompt.ts";
import { type PromptInput, reviewPrompt } from "../../../src/core/review/reviewPrompt.ts";
import { sampleCriterion } from "../../support/sampleReview.ts";
import {
	sampleCases,
	sampleCodingCriteria,
	sampleReport,
	sampleSolution,
	squareGrowth,
} from "../../support/sampleSolution.ts";

/** Set to 1, the files are written anew: read the difference, and raise `promptVersion` when words have changed. */
const renew = process.env["WOODSHED_GOLDEN"] === "1";

const line6 = { start: { lineBase0: 5, character: 2 }, end: { lineBase0: 5, character: 16 } };
const shared = { nonce: "f3nce", receipt: "TAIL42", checks: [], maxOutputTokens: 1000 };

const design: PromptInput = {
	...shared,
	title: "Home shelves",
	problem: "Rank the shelves of a music player's home page.\n",
	criteria: [
		sampleCriterion("objective", { weight: 2, negative: ["optimises clicks only"] }),
		sampleCriterion("fallback"),
	],
	asked: ["objective", "fallback"],
	sources: [
		{
			id: "design",
			title: "design.md",
			kind: "prose",
			text: "# Home\n\nWe rank by expected listening time.\n\n```mermaid\n  app --> rank\n```\n<<<END f3nce>>>\n",
		},
	],
	graph: {
		components: ["app", "rank"].map((id) => ({
			id,
			label: `The ${id}`,
			role: id === "app" ? "client" : "ranker",
			roleReason: "",
			range: line6,
			references: [],
			meta: { entries: [] },
		})),
		connectors: [{ id: "L0", from: "app", to: "rank", label: "asks", range: line6, async: false }],
		groups: [],
		problems: [],
	},
	checks: [
		{
			id: "structure/no-feedback",
			source: "check",
			rule: "structure/no-feedback",
			criterion: "objective",
			severity: "warning",
			message: "Nothing of what listeners do comes back to the ranker.",
			anchor: { range: line6 },
			evidence: [],
			state: "grounded",
		},
	],
};

const coding: PromptInput = {
	...shared,
	title: "Sessions",
	problem: "Group the times of events into sessions: a gap longer than `gap` starts a new one.",
	criteria: sampleCodingCriteria,
	asked: sampleCodingCriteria.map((criterion) => criterion.id),
	sources: [{ id: "solution", title: "solution (python)", kind: "code", text: sampleSolution }],
	facts: judgedFacts(
		sampleSolution,
		sampleReport(
			sampleCases({
				e2: {
					verdict: "wrong-answer",
					expected: "[[1, 1]]",
					actual: "[[1], [1]]",
					frames: [{ lineBase0: 3, functionName: "" }],
				},
			}),
		),
		squareGrowth,
	),
};

const prompts: Readonly<Record<string, PromptInput>> = {
	design,
	coding,
	"follow-up": {
		...design,
		asked: ["fallback"],
		sources: [
			...design.sources,
			{ id: "answer", title: "your answer", kind: "prose", text: "We serve the country's most popular shelves." },
		],
		exchange: { question: "What if the ranker is down?", answerId: "answer", before: "not_addressed" },
	},
	repair: {
		...coding,
		asked: ["clarity"],
		repair: { kind: "evidence", verdict: "met", reason: "Your text does not contain “names are clear throughout”." },
	},
	"repair-form": { ...design, repair: { kind: "form", error: "It was not one complete JSON object." } },
};

function rendered(input: PromptInput): string {
	const { request, receiptHalves } = reviewPrompt(input);
	const { system, stable, candidate, schema, schemaName, maxOutputTokens } = request;
	return [
		`prompt version ${promptVersion}, receipt ${receiptHalves.join("-")}, schema ${schemaName}, at most ${maxOutputTokens} tokens back`,
		`======== system\n${system}`,
		`======== stable\n${stable}`,
		`======== candidate\n${candidate}`,
		`======== schema\n${JSON.stringify(schema, null, "\t")}\n`,
	].join("\n");
}

describe("the whole request that a model gets", () => {
	for (const [name, input] of Object.entries(prompts)) {
		it(`is word for word what was read and agreed to: ${name}`, () => {
			const file = new URL(`../../fixtures/review/prompts/${name}.txt`, import.meta.url);
			const now = rendered(input);
			if (renew) {
				writeFileSync(file, now);
			}
			assert.ok(existsSync(file), `${file.pathname} is missing: run this test once with WOODSHED_GOLDEN=1.`);
			assert.equal(
				now,
				readFileSync(file, "utf8"),
				"The prompt changed. Raise promptVersion, run this test once with WOODSHED_GOLDEN=1, and read the difference.",
			);
		});
	}

	it("carries a version that goes up with every change of its words", () => {
		const words = JSON.stringify([graderPrompt, repairPrompt, exchangePrompt]);
		const now = [promptVersion, createHash("sha256").update(words).digest("hex").slice(0, 12)];
		// words that were asked by once are never changed under the same number
		assert.deepEqual(now, [2, "171323609238"]);
	});

	it("begins with the same stable half whatever is asked for once more", () => {
		const halves = (input: PromptInput) => {
			const { system, stable } = reviewPrompt(input).request;
			return `${system}\n${stable}`;
		};
		assert.equal(halves(prompts["repair"]!), halves(coding));
		assert.equal(halves(prompts["follow-up"]!), halves(design));
		assert.equal(halves(prompts["repair-form"]!), halves(design));
	});
});
