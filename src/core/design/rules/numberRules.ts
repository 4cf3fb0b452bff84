// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { milliseconds } from "../estimate/evaluateEstimates.ts";
import { numberText, readNumber } from "../numberText.ts";
import { evaluateExpression } from "../estimate/evaluateExpression.ts";
import { parseExpression } from "../estimate/parseExpression.ts";
import { isPlain, isRate, samePhysics } from "../estimate/quantity.ts";
import { clauseAround, otherLoad } from "./clauseAround.ts";
import { claimsOf, rowClaim, subjectOf } from "./componentClaims.ts";
import type { DesignRule } from "./designRule.ts";
import { quoted } from "./quoted.ts";
import { drawn, estimated } from "./ruleExample.ts";
import { sentenceKey } from "./sentenceKey.ts";
import { spokenNames, statementOf } from "./spokenEstimates.ts";

/** One number for one thing: text, table, estimate and drawing agree, and each says its unit. */
export const numberRules: readonly DesignRule[] = [
	{
		id: "consistency/component-number",
		family: "consistency",
		criteria: ["numbers"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "Text and drawing state two numbers for one thing",
			why: "Two numbers for one thing make both worthless: a listener cannot know which one is built.",
			bad: [
				drawn(`
				rank["Ranker"]
				rank@{ n: 40 }
			`),
				"The Ranker runs on 90 replicas.",
			].join("\n\n"),
			good: [
				drawn(`
				rank["Ranker"]
				rank@{ n: 40 }
			`),
				"The Ranker runs on 40 replicas.",
			].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check(facts) {
			for (const sentence of facts.sentences) {
				const row = rowClaim(facts, sentence);
				const claims = claimsOf(sentence).map((claim) => ({ claim, component: subjectOf(facts, sentence, claim.at) }));
				for (const { claim, component } of row === undefined ? claims : [row]) {
					const drawn = component?.meta[claim.key];
					if (component === undefined || drawn === undefined || Math.abs(drawn - claim.value) <= drawn * 0.01) {
						continue;
					}
					const name = claim.key === "rpsMax" ? "rps_max" : claim.key;
					yield {
						...quoted(facts, sentence, claim.at, claim.text),
						key: `${component.id}.${claim.key}`,
						message: l10n.t`The text says ${claim.text} for ${component.label}, the drawing says ${name}: ${drawn}. Two numbers for one thing make both worthless to a listener. Correct the one that is wrong.`,
					};
				}
			}
		},
	},
	{
		id: "consistency/estimate-number",
		family: "consistency",
		criteria: ["numbers"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "Text and estimate state two numbers for one thing",
			why: "One of them decides the design, and nobody can say which.",
			bad: [
				estimated(`
				peak = 26 k open/s
			`),
				"The peak is 5 k open/s.",
			].join("\n\n"),
			good: [
				estimated(`
				peak = 26 k open/s
			`),
				"The peak is {peak}.",
			].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check(facts) {
			const spoken = spokenNames(facts);
			// patterns of many names are slow to run: only sentences that state an amount are asked
			const stating = facts.sentences.filter(({ text }) => /(?:\bis|\bof|\bat|[=:≈~])\s*(?:[a-z]+\s+)?\d/.test(text));
			for (const row of facts.estimates.rows) {
				const { name } = row.estimate;
				const names = spoken.get(row) ?? [];
				if (row.quantity === undefined || names.length === 0) {
					continue;
				}
				const pattern = statementOf(names);
				const rate = isRate(row.quantity.dimensions);
				for (const sentence of stating) {
					for (const match of sentence.text.matchAll(pattern)) {
						const text = match[2] ?? "";
						// "precision at 100" names a cut-off; "the peak is at 26 k/s" a value
						if (/\bat$/.test(match[1] ?? "") && !rate) {
							continue;
						}
						const stated = quantityOf(text);
						// a share is not "2.3 points" or "4,000 cases"
						const counts = row.quantity !== undefined && isPlain(row.quantity.dimensions) && !rate;
						if (
							stated === undefined ||
							isPlain(stated.dimensions) ||
							counts ||
							!samePhysics(stated.dimensions, row.quantity.dimensions)
						) {
							continue;
						}
						const factor = stated.value / row.quantity.value;
						if (factor < 1.5 && factor > 1 / 1.5) {
							continue;
						}
						const [at, braced] = [match.index + match[0].indexOf(text), `{${name}}`];
						yield {
							...quoted(facts, sentence, at, text),
							key: `${name}=${text}`,
							message: l10n.t`The text says ${text} for ${name}, the estimate gives ${row.estimate.shown ?? ""}. One of them decides the design, and a listener cannot know which. Write ${braced} in the text, and it stays true.`,
						};
					}
				}
			}
		},
	},
	{
		id: "consistency/counted-number",
		family: "consistency",
		criteria: ["numbers"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "The text buys another number of things than the estimate gives",
			why: "GPUs, cores and investigators are what the estimate was made for.",
			bad: [estimated("gpus = 194 gpu * 24 h / 24 h to gpu"), "Encoding takes 2,000 GPUs all day."].join("\n\n"),
			good: [estimated("gpus = 194 gpu * 24 h / 24 h to gpu"), "Encoding takes 194 GPUs all day."].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check(facts) {
			for (const row of facts.estimates.rows) {
				const { name, shown = "" } = row.estimate;
				const [unit, ...others] = Object.entries(row.quantity?.dimensions ?? {});
				const counted = unit?.[1] === 1 && others.length === 0 && singular(unit[0]) === singular(name);
				if (row.quantity === undefined || !counted) {
					continue;
				}
				const pattern = new RegExp(
					`\\b(?:takes?|needs?|requires?)\\s+(?:about\\s+)?((${numberText})\\s+${singular(name)}s?)\\b`,
					"giu",
				);
				for (const sentence of facts.sentences) {
					for (const match of sentence.text.matchAll(pattern)) {
						const [said, braced] = [match[1] ?? "", `{${name}}`];
						const at = match.index + match[0].length - said.length;
						const factor = readNumber(match[2] ?? "") / row.quantity.value;
						const clause = clauseAround(sentence.text, at);
						const drawn = claimsOf(sentence).some((claim) => claim.at === at);
						if ((factor < 1.5 && factor > 1 / 1.5) || drawn || otherLoad.test(clause) || otherBuy.test(clause)) {
							continue;
						}
						yield {
							...quoted(facts, sentence, at, said),
							key: `${name}=${said}`,
							message: l10n.t`The text says ${said}, the estimate ${name} gives ${shown}. One of them is bought, and the reader asks which. Put ${braced} where the number stands, so that both agree.`,
						};
					}
				}
			}
		},
	},
	{
		id: "consistency/objective",
		family: "consistency",
		criteria: ["numbers", "serving"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "Two objectives for the same answer",
			why: "The budget is split by this number.",
			bad: [
				estimated(`
				slo_p95 = 200 ms
			`),
				"With an objective of 300 ms there is room.",
			].join("\n\n"),
			good: [
				estimated(`
				slo_p95 = 200 ms
			`),
				"With an objective of 200 ms there is no room.",
			].join("\n\n"),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 4, Service Level Objectives",
		},
		*check(facts) {
			const stated = facts.objectives.filter(({ prose }) => !prose);
			if (stated.length === 0) {
				return;
			}
			for (const sentence of facts.sentences) {
				for (const match of sentence.text.matchAll(objectiveSaid)) {
					const text = match[1] ?? "";
					const quantity = quantityOf(text);
					const ms = quantity === undefined ? undefined : milliseconds(quantity);
					if (ms === undefined || stated.some((objective) => Math.abs(objective.ms - ms) < 1e-6)) {
						continue;
					}
					yield {
						...quoted(facts, sentence, match.index + match[0].length - text.length, text),
						key: text,
						message: l10n.t`The text says an objective of ${text}, ${stated[0]?.source ?? ""} says ${stated[0]?.ms ?? ""} ms. The budget is split by this number. Keep one of them.`,
					};
				}
			}
		},
	},
	{
		id: "consistency/table-sum",
		family: "consistency",
		criteria: ["numbers", "serving"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "A table does not add up to its sum",
			why: "The latency budget, or the hours of a batch, is the one sum that everybody in the room redoes.",
			bad: "| hop | p95 |\n|---|---|\n| API | 20 ms |\n| Ranker | 30 ms |\n| sum | 80 ms |",
			good: "| hop | p95 |\n|---|---|\n| API | 20 ms |\n| Ranker | 30 ms |\n| sum | 50 ms |",
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check(facts) {
			let rows: { readonly value: number; readonly unit: string }[] = [];
			let line = Number.NaN;
			for (const sentence of facts.sentences) {
				const at = facts.index.positionAt(sentence.start).lineBase0;
				const found = sentence.table ? amountIn(sentence.text) : undefined;
				rows = found !== undefined && at === line + 1 ? rows : [];
				line = found === undefined ? Number.NaN : at;
				if (found === undefined) {
					continue;
				}
				if (!/\b(?:sum|total|together|altogether)\b/i.test(sentence.text)) {
					rows.push(found);
					continue;
				}
				const { value: stated, unit } = found;
				const comparable = rows.length > 0 && rows.every((row) => row.unit === unit);
				const above = rows.reduce((sum, { value }) => sum + value, 0);
				const path = unit === "ms" && /critical path|end[- ]to[- ]end/i.test(sentence.text);
				const drawn = path ? facts.asWritten.latency?.totalMs : undefined;
				const wrong = [
					...(comparable && Math.abs(above - stated) > 0.05 * above
						? [l10n.t`the rows above add up to ${Math.round(above * 100) / 100} ${unit}`]
						: []),
					...(drawn !== undefined && Math.abs(drawn - stated) > 0.2 * drawn
						? [l10n.t`the critical path of the drawing is ${Math.round(drawn)} ms`]
						: []),
				];
				rows = [];
				if (wrong.length > 0) {
					const [one = "", two] = wrong;
					const wrongs = two === undefined ? one : l10n.t`${one}, and ${two}`;
					yield {
						...quoted(facts, sentence, found.at, found.text),
						key: sentenceKey(sentence.text),
						message: l10n.t`The table says ${found.text} in all; ${wrongs}. The budget is the one sum that everybody in the room redoes. Correct the sum or its parts.`,
					};
				}
			}
		},
	},
	{
		id: "consistency/number-without-unit",
		family: "consistency",
		criteria: ["numbers"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "A number has no unit",
			why: "90 of what? The reader cannot check what follows from it.",
			bad: "We give up when the ranker answers later than 90, and fall back.",
			good: "We give up when the ranker answers later than 90 ms, and fall back.",
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check(facts) {
			for (const sentence of facts.sentences) {
				if (sentence.table) {
					continue;
				}
				for (const match of sentence.text.matchAll(bareNumber)) {
					const number = match[1] ?? "";
					const at = match.index + match[0].lastIndexOf(number);
					if (exempt(number, sentence.text.slice(0, at), sentence.text.slice(at + number.length))) {
						continue;
					}
					yield {
						...quoted(facts, sentence, at, number),
						key: `${match[0].trim().toLowerCase()}`,
						message: l10n.t`"${match[0].trim().replace(/[,.;:)]+$/, "")}" has no unit. Ms or s, opens or users: the reader cannot check what follows from it. Write the unit behind the number.`,
					};
				}
			}
		},
	},
];

function singular(word: string): string {
	return word.toLowerCase().replace(/s$/, "");
}

/** the clause is about a share of them, or about more than are needed */
const otherBuy =
	/\b(?:buy|buys|take|spare|reserve|each|per|more|fewer|less|up to|at most|at least|every|another|first|of the|only)\b/i;

const objectiveSaid = new RegExp(
	`\\b(?:latency )?(?:objective|SLO) (?:of|is) (?:a )?(?:p\\d\\d (?:of )?)?(${numberText}\\s?(?:ms|s))\\b`,
	"gi",
);

const bareNumber =
	/\b(?:later than|longer than|slower than|faster than|more than|less than|fewer than|larger than|smaller than|older than|within|under|below|above|exceeds|every|after|at most|at least|up to|(?:latency|throughput|load|memory|storage|traffic|deadline|time-?out|TTL|bandwidth|budget|size|half-life|window|horizon|retention|delay|interval|period|lag|look-?back|age) (?:is|of|=|:))\s+((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d,]*\d)(?=\s*(?:[,;:)]|\.(?:\s|$)|$|\s(?:and|or|the|because|but|so|then|for|at|in|on|per|when|while|since)\b))/gi;

/** Ratios, probabilities, metric values, ranks, Greek letters and years need no unit: by the words beside the number. */
function exempt(number: string, before: string, after: string): boolean {
	const year = /^(?:19|20)\d\d$/.test(number);
	const beside = /(?:[\p{L}-]+\s+){0,2}(?:of|is|=|at|to|by|than|:)?\s*$/iu.exec(before)?.[0] ?? "";
	const behind = /^\s*(?:of\s+)?[\p{L}-]+/u.exec(after)?.[0] ?? "";
	return readNumber(number) <= 1 || year || unitless.test(`${beside} ${behind}`) || /@\s?$/.test(before);
}

const unitless =
	/\b(?:NDCG|MRR|MAP|AUC|recall|precision|score|ratio|probability|exponent|power|factor|weight|version|step|phase|top|level|lift|rank|position|odds|ESS|effective sample size)\b|[α-ωΑ-Ω]/i;

/** "14 h", "1,119 ms", "3.3 GB" of a table row: its last amount; undefined where it has none. */
function amountIn(
	text: string,
): { readonly value: number; readonly unit: string; readonly text: string; readonly at: number } | undefined {
	const found = [...text.matchAll(amount)].at(-1);
	const cell = found?.[0];
	return found === undefined || cell === undefined
		? undefined
		: { value: readNumber(found[1] ?? ""), unit: found[2] ?? "", text: cell, at: found.index };
}

const amount = new RegExp(
	`(?<![\\w.,])(${numberText})\\s?(ms|s|min|h|days?|[kMGTP]?B|USD|EUR|cores?|GPUs?|machines?|replicas?)(?![\\w/])`,
	"g",
);

function quantityOf(text: string) {
	const parsed = parseExpression(text);
	const result = parsed.ok ? evaluateExpression(parsed.value.expression, () => "unknown") : undefined;
	return result?.ok === true ? result.value : undefined;
}
