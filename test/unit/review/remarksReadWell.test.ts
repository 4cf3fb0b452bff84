import assert from "node:assert/strict";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import type { DesignPack } from "../../../src/core/design/designPack.ts";
import { designRules } from "../../../src/core/design/rules/designRules.ts";
import { checkSolution } from "../../../src/core/review/checkSolution.ts";
import { codeRules } from "../../../src/core/review/codeRules.ts";
import type { Finding } from "../../../src/core/review/finding.ts";
import { offlineReview } from "../../../src/core/review/offlineReview.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";
import { sampleCriterion } from "../../support/sampleReview.ts";

interface Said {
	/** "Python code/front-of-list" */
	readonly by: string;
	readonly message: string;
}

/** checks that say what the package of a problem says */
const ofPackages = ["units/estimate-off", "consistency/red-flag", "structure/required-role", "structure/required-edge"];

/** What every rule says of the bad example on its page. */
const said: readonly Said[] = [
	...codeRules.map(({ id, languages: [language], page }) => {
		const [finding] = checkSolution({ source: page.bad, language, entries: [], statement: "", ownInputs: [] });
		return { by: `${language} ${id}`, message: finding?.message ?? "" };
	}),
	...designRules.map(({ id, family, page }) => {
		const pack = family === "coverage" || ofPackages.includes(id) ? homePack(family) : undefined;
		const design = analyseDesign(page.bad, { includeAbsences: true, ...(pack === undefined ? {} : { pack }) });
		return { by: id, message: design.findings.find(({ rule }) => rule === id)?.message ?? "" };
	}),
];

describe("a remark of a check", () => {
	for (const { by, message } of said) {
		it(`is what, why and what to do, in at most 320 characters: ${by}`, () => {
			assert.equal(sentences(message).length, 3, message);
			assert.ok(message.length <= 320, `${message.length}: ${message}`);
			assert.doesNotMatch(message, /!(?!=)|\bplease\b|\bjust\b|\bsimply\b/i);
			assert.match(message, /[.?]$/);
		});
	}

	it("shares no sentence with the remark of another check", () => {
		const owners = new Map<string, string>();
		for (const { by, message } of said) {
			// the same thing in another language may be said in the same words
			const id = by.split(" ").at(-1) ?? by;
			for (const sentence of sentences(message)) {
				assert.equal(owners.get(sentence) ?? id, id, sentence);
				owners.set(sentence, id);
			}
		}
	});

	it("names a path of many hops by its ends", () => {
		const hops = Array.from(
			{ length: 12 },
			(_, i) => `p${i}["${i === 0 ? "App" : `Part number ${i}`}"]\n  p${i}@{ p95: 30 }`,
		);
		const arrows = hops.slice(1).map((_, i) => `p${i} --> p${i + 1}`);
		const text = `\`\`\`estimate\nslo_p95 = 200 ms\n\`\`\`\n\n\`\`\`mermaid\nflowchart LR\n  ${[...hops, ...arrows].join("\n  ")}\n\`\`\``;
		const found = analyseDesign(text, { includeAbsences: false }).findings.find(
			({ rule }) => rule === "latency/over-objective",
		);
		assert.ok(found !== undefined && found.message.length <= 320);
		assert.match(found.message, /App → Part number 1 → … → Part number 10 → Part number 11\./);
		assert.match(JSON.stringify(found.evidence[0]), /Part number 5/);
	});
});

describe("what the offline review says of tests and growth", () => {
	const growth = { measured: "O(n²)", accepted: "O(n)", tooSlow: true, shown: "4.0 × the time for 2 × the input" };
	const findings: readonly Finding[] = checkSolution({
		source: "def solve(x): ...",
		language: "python",
		entries: ["solve"],
		statement: "The log may be empty. Ties are broken by name.",
		ownInputs: [],
		growth,
	});

	it("is what, why and what to do as well", () => {
		assert.deepEqual(
			findings.map(({ rule }) => rule),
			["judge/growth", "testing/empty", "testing/tie"],
		);
		for (const { message } of findings) {
			assert.equal(sentences(message).length, 3, message);
			assert.ok(message.length <= 320, message);
		}
	});
});

describe("what the offline review says of coverage", () => {
	const coverage = [true, false].map((credited, i) => ({
		criterion: ["objective", "retrieval"][i] ?? "",
		title: "",
		covered: true,
		credited,
		evidence: [
			{ text: "a word", range: { start: { lineBase0: 2, character: 0 }, end: { lineBase0: 2, character: 6 } } },
		],
	}));
	const criteria = coverage.map(({ criterion }) => sampleCriterion(criterion));

	it("is what, why and what to do too, with its line", () => {
		const messages = offlineReview({ criteria, findings: [], coverage }).rows.map(
			({ finding }) => finding?.message ?? "",
		);
		assert.equal(messages.length, 2);
		for (const message of messages) {
			assert.equal(sentences(message).length, 3, message);
			assert.match(message, /, line 3[.,]/);
		}
	});
});

/** Ends at a stop, a question mark or a quotation mark behind one, before a capital, a sign or a quotation. */
function sentences(message: string): readonly string[] {
	return message.split(/(?<=[.?][”"’)]?)\s+(?=[A-Z“"`{(=.])/);
}

function homePack(family: string): DesignPack {
	const built = buildDesignPack(new URL("../../../problems/design/home-shelf-ranking", import.meta.url).pathname);
	assert.ok(built.ok);
	const pack = built.value;
	if (family !== "coverage") {
		return pack;
	}
	// the examples of coverage speak of one criterion
	return {
		...pack,
		rubric: { ...pack.rubric, criteria: pack.rubric.criteria.filter(({ id }) => id === "position-bias") },
	};
}
