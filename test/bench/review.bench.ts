// What stands between a model's last word and its findings on the screen: every piece of evidence is looked up in the text
// that was sent, 350,000 characters of it, in turns with two peers: the same text through NFKC at once and one search, which
// knows no places, and grapheme by grapheme, which does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Finding } from "../../src/core/review/finding.ts";
import { groundReply } from "../../src/core/review/groundReply.ts";
import { prepareGrounding } from "../../src/core/review/grounding.ts";
import type { ReplyFinding } from "../../src/core/review/replySchema.ts";
import { sampleCriterion } from "../support/sampleReview.ts";
import { absenceOf, quoteOf, replyFinding } from "../support/scriptedReply.ts";
import { handOver } from "./support/benchResult.ts";
import { StopwatchSamples } from "./support/stopwatchSamples.ts";

const rounds = 20;
const size = 350_000;
const root = join(import.meta.dirname, "..", "..");
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const english = read("problems", "design", "home-shelf-ranking", "reference", "staff.design.md");
const scripts = ["german", "japanese", "arabic", "hindi", "emoji", "table"].map((name) =>
	read("test", "fixtures", "review", "texts", `${name}.md`),
);

/** Repeated with a number in every part, so that no two parts are the same. */
function grown(parts: readonly string[]): string {
	let text = "";
	for (let at = 0; text.length < size; at++) {
		text += `\n\nPart ${at} of this long text begins here.\n\n${parts[at % parts.length]}`;
	}
	return text.slice(0, size);
}

const texts = [
	{ name: "English", text: grown([english]), quotes: quotesIn(english) },
	{ name: "several scripts", text: grown(scripts), quotes: scripts.flatMap((part) => quotesIn(part).slice(1, 2)) },
];

/** Long lines as a model would quote them. */
function quotesIn(text: string): string[] {
	return text
		.split("\n")
		.filter((line) => line.length > 60 && !/^[#|`\s]/.test(line))
		.map((line) => line.slice(0, Math.max(40, line.lastIndexOf(" ", 150))).trim());
}

/** Twelve findings: true quotes early and late, invented ones, and absences that are searched for by many words. */
function twelve(quotes: readonly string[], late: string): ReplyFinding[] {
	const invented = quoteOf("text", "we shard the quantum ledger across seventeen moons");
	const missing = absenceOf("quantum ledger", "moon base", "zeppelin", "astrolabe", "phlogiston", "sealing wax");
	return Array.from({ length: 12 }, (_, at) => {
		const quote = quoteOf("text", quotes[at % quotes.length] ?? "", at * 500);
		switch (at % 4) {
			case 0:
				return replyFinding("item", { evidence: [quote, quoteOf("text", late)], verdict: "met" });
			case 1:
				return replyFinding("item", { evidence: [invented, quote], verdict: "partial" });
			case 2:
				return replyFinding("item", { evidence: [missing], verdict: "not_addressed" });
			default:
				return replyFinding("item", { evidence: [invented], verdict: "met" });
		}
	});
}

const criterion = sampleCriterion("item", { synonyms: ["aether wind", "caloric", "luminiferous", "epicycle"] });
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const samples = new StopwatchSamples();
const budgets: Record<string, number> = {};
const ratios: { of: string; to: string }[] = [];
for (const { name, text, quotes } of texts) {
	const whole = `${name}: text and 12 findings → checked findings`;
	const index = `${name}: text → index alone`;
	const floor = `${name}: NFKC and one search`;
	const graphemes = `${name}: NFKC of each of Intl.Segmenter's graphemes`;
	const lastPart = text.lastIndexOf("\nPart ") + 1;
	const late = text.slice(lastPart, text.indexOf(".", lastPart));
	const replies = twelve(quotes, late);
	const check = (source: string): Finding[] => {
		const grounding = prepareGrounding({ sources: [{ id: "text", title: "text", kind: "prose", text: source }] });
		return replies.map((reply) => groundReply(reply, criterion, grounding, { heaviestWeight: 1, problem: "" }).finding);
	};
	assert.deepEqual(
		check(text).map(({ state }) => state),
		Array.from({ length: 12 }, (_, at) => (at % 4 === 3 ? "unverified" : "grounded")),
	);
	for (let i = 0; i < rounds; i++) {
		// one letter more each time: nothing that is kept from the last time can answer
		const edited = `${text}${"x".repeat(i + 1)}`;
		await samples.take(whole, () => check(edited));
		await samples.take(index, () =>
			prepareGrounding({ sources: [{ id: "text", title: "text", kind: "prose", text: edited }] }),
		);
		await samples.take(graphemes, () => {
			for (const { segment } of segmenter.segment(edited)) {
				segment.normalize("NFKC");
			}
		});
		await samples.take(floor, () => edited.normalize("NFKC").indexOf("we shard the quantum ledger"));
	}
	budgets[whole] = 500;
	ratios.push({ of: graphemes, to: whole }, { of: whole, to: floor }, { of: index, to: floor });
}
handOver({
	title: "Review: evidence in 350,000 characters",
	timings: samples.timings(budgets),
	ratios,
	notes: [
		"Of the 12 findings three quote two places, three an invented place and a true one, three an invented place alone, and three name six words that they did not find; the rubric adds four.",
		"The second text takes German, Japanese, Arabic, Hindi, emoji and a table in turns.",
	],
});
process.exit(0);
