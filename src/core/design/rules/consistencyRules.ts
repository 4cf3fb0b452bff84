import { givesReason } from "../argument.ts";
import type { Component } from "../designGraph.ts";
import { milliseconds } from "../estimate/evaluateEstimates.ts";
import { evaluateExpression } from "../estimate/evaluateExpression.ts";
import { parseExpression } from "../estimate/parseExpression.ts";
import { isPlain, samePhysics } from "../estimate/quantity.ts";
import type { Sentence } from "../visibleProse.ts";
import type { DesignFacts, DesignRule, Remark } from "./designRule.ts";

export const consistencyRules: readonly DesignRule[] = [
	{
		id: "consistency/component-number",
		family: "consistency",
		criteria: ["numbers"],
		severity: "warning",
		live: true,
		*check(facts) {
			for (const sentence of facts.sentences) {
				for (const claim of claimsOf(sentence)) {
					const component = subjectOf(facts, sentence, claim.at);
					const drawn = component?.meta[claim.key];
					if (component === undefined || drawn === undefined || Math.abs(drawn - claim.value) <= drawn * 0.01) {
						continue;
					}
					const name = claim.key === "rpsMax" ? "rps_max" : claim.key;
					yield {
						...quoted(facts, sentence, claim.at, claim.text),
						key: `${component.id}.${claim.key}`,
						message: `The text says ${claim.text} for ${component.label}, the drawing says ${name}: ${drawn}. Two numbers for one thing make both worthless to a listener. Correct the one that is wrong.`,
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
		live: true,
		*check(facts) {
			for (const row of facts.estimates.rows) {
				const { name } = row.estimate;
				if (row.quantity === undefined || name.length < 4) {
					continue;
				}
				const words = name.split("_").join("[\\s_-]+");
				const pattern = new RegExp(
					`\\b${words}\\b(?:\\s+(?:load|rate))?\\s*(?:is|of|=|:|≈|~|at)\\s*(?:about\\s+|around\\s+)?(\\d[\\d.,]*\\s?(?:(?:bn|[kMGT])(?![\\p{L}]))?\\s?(?:QPS|rps|%|[\\p{L}]+(?:/[\\p{L}]+)*))`,
					"giu",
				);
				for (const sentence of facts.sentences) {
					for (const match of sentence.text.matchAll(pattern)) {
						const text = match[1] ?? "";
						const stated = quantityOf(text);
						if (
							stated === undefined ||
							isPlain(stated.dimensions) ||
							!samePhysics(stated.dimensions, row.quantity.dimensions)
						) {
							continue;
						}
						const factor = stated.value / row.quantity.value;
						if (factor < 1.5 && factor > 1 / 1.5) {
							continue;
						}
						const at = match.index + match[0].length - text.length;
						yield {
							...quoted(facts, sentence, at, text),
							key: `${name}=${text}`,
							message: `The text says ${text} for ${name}, the estimate gives ${row.estimate.shown ?? ""}. One of them decides the design, and a listener cannot know which. Write {${name}} in the text, and it stays true.`,
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
		live: true,
		*check(facts) {
			const stated = facts.objectives.filter(({ prose }) => !prose);
			if (stated.length === 0) {
				return;
			}
			for (const sentence of facts.sentences) {
				for (const match of sentence.text.matchAll(
					/\b(?:latency )?(?:objective|SLO) (?:of|is) (?:a )?(?:p\d\d (?:of )?)?(\d+(?:\.\d+)?\s?(?:ms|s))\b/gi,
				)) {
					const text = match[1] ?? "";
					const quantity = quantityOf(text);
					const ms = quantity === undefined ? undefined : milliseconds(quantity);
					if (ms === undefined || stated.some((objective) => Math.abs(objective.ms - ms) < 1e-6)) {
						continue;
					}
					yield {
						...quoted(facts, sentence, match.index + match[0].length - text.length, text),
						key: text,
						message: `The text says an objective of ${text}, ${stated[0]?.source ?? ""} says ${stated[0]?.ms ?? ""} ms. The budget is split by this number. Keep one of them.`,
					};
				}
			}
		},
	},
	{
		id: "consistency/latency-sum",
		family: "consistency",
		criteria: ["numbers", "serving"],
		severity: "warning",
		live: true,
		*check(facts) {
			let hops = 0;
			let line = Number.NaN;
			for (const sentence of facts.sentences) {
				const at = facts.index.positionAt(sentence.start).lineBase0;
				const time = /(\d+(?:\.\d+)?)\s?ms\b/.exec(sentence.text);
				const below = at === line + 1;
				line = sentence.table ? at : Number.NaN;
				if (!sentence.table || time === null) {
					hops = 0;
					continue;
				}
				const stated = Number(time[1]);
				if (!/\b(?:sum|total|together|altogether)\b/i.test(sentence.text)) {
					hops = below ? hops + stated : stated;
					continue;
				}
				const drawn = /critical path|end[- ]to[- ]end/i.test(sentence.text) ? facts.latency?.totalMs : undefined;
				const wrong = [
					...(below && hops > 0 && Math.abs(hops - stated) > 0.05 * hops
						? [`the rows above add up to ${hops} ms`]
						: []),
					...(drawn !== undefined && Math.abs(drawn - stated) > 0.2 * drawn
						? [`the critical path of the drawing is ${Math.round(drawn)} ms`]
						: []),
				];
				hops = 0;
				if (wrong.length > 0) {
					yield {
						...quoted(facts, sentence, time.index, time[0]),
						key: wordsOf(sentence.text),
						message: `The table says ${time[0]} in all; ${wrong.join(", and ")}. The budget is the one sum that everybody in the room redoes. Correct the sum or its parts.`,
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
		live: true,
		*check(facts) {
			for (const sentence of facts.sentences) {
				if (sentence.table) {
					continue;
				}
				for (const match of sentence.text.matchAll(bareNumber)) {
					const number = match[1] ?? "";
					if (exempt(number, sentence.text)) {
						continue;
					}
					const at = match.index + match[0].lastIndexOf(number);
					yield {
						...quoted(facts, sentence, at, number),
						key: `${match[0].trim().toLowerCase()}`,
						message: `"${match[0].trim().replace(/[,.;:)]+$/, "")}" has no unit. Ms or s, opens or users: the reader cannot check what follows from it. Write the unit behind the number.`,
					};
				}
			}
		},
	},
	{
		id: "consistency/decision-without-reason",
		family: "consistency",
		criteria: ["trade-offs", "tradeoffs", "decisions"],
		severity: "warning",
		live: false,
		*check(facts) {
			for (const sentence of facts.sentences) {
				const found = decision.exec(sentence.text);
				if (
					found === null ||
					givesReason(sentence.block) ||
					/\b(?:the cost|the price|to avoid|to keep|lets us|allows)\b/i.test(sentence.block)
				) {
					continue;
				}
				yield {
					...quoted(facts, sentence, found.index, sentence.text.slice(found.index)),
					key: wordsOf(sentence.text),
					message:
						"A decision stands here without a reason, an alternative or a price. Trade-offs are what senior answers are made of. Say what you gave up and what would change your mind.",
				};
			}
		},
	},
	{
		id: "consistency/not-drawn",
		family: "consistency",
		criteria: [],
		severity: "hint",
		live: false,
		*check(facts) {
			if (facts.graph.components.length < 3) {
				return;
			}
			const labels = facts.graph.components.map(({ label }) => label.toLowerCase());
			for (const sentence of facts.sentences) {
				for (const match of sentence.text.matchAll(namedPart)) {
					const name = (match[1] ?? "").trim();
					const last = name.toLowerCase().split(/\s+/).at(-1) ?? "";
					const known = labels.some((label) => label.includes(name.toLowerCase()) || label === last);
					if (known || rejected.test(sentence.text)) {
						continue;
					}
					yield {
						...quoted(facts, sentence, match.index + match[0].length - name.length, name),
						key: name.toLowerCase(),
						message: `"${name}" is named in the text and not drawn. Draw it, or call it as the drawing does.`,
					};
				}
			}
		},
	},
	{
		id: "consistency/not-mentioned",
		family: "consistency",
		criteria: [],
		severity: "hint",
		live: false,
		*check({ graph, sentences }) {
			const words = sentences.reduce((count, { text }) => count + text.split(/\s+/).length, 0);
			if (words < 150) {
				return;
			}
			const prose = sentences.map(({ text }) => text.toLowerCase()).join("\n");
			for (const component of graph.components) {
				if (!prose.includes(component.label.toLowerCase())) {
					yield {
						key: component.id,
						anchor: { range: component.range, component: component.id },
						message: `${component.label} is drawn and never spoken of. Say in one sentence what it does, or leave it out.`,
						evidence: [{ kind: "component", id: component.id, range: component.range }],
					};
				}
			}
		},
	},
	{
		id: "consistency/red-flag",
		family: "consistency",
		criteria: [],
		severity: "warning",
		live: false,
		*check(facts) {
			for (const flag of facts.pack?.rubric.redFlags ?? []) {
				for (const sentence of facts.sentences) {
					const hit = flag.phrases
						.map((phrase) => affirmed(sentence.text, phrase))
						.find((found) => found !== undefined);
					if (hit === undefined) {
						continue;
					}
					yield {
						...quoted(facts, sentence, hit.at, hit.text),
						key: flag.id,
						message: `${flag.message} Interviewers listen for this. Say what you would do instead and why.`,
						criterion: flag.criterion,
					};
					break;
				}
			}
		},
	},
];

interface Claim {
	readonly key: "n" | "rpsMax" | "p50" | "p95" | "p99";
	readonly value: number;
	readonly text: string;
	/** offset in the sentence */
	readonly at: number;
}

/** Numbers that a sentence states for a component: replicas, rate of each, percentiles. */
function claimsOf({ text }: Sentence): readonly Claim[] {
	const claims: Claim[] = [];
	const add = (pattern: RegExp, key: (match: RegExpExecArray) => Claim["key"]) => {
		for (const match of text.matchAll(pattern)) {
			const number = match.groups?.["number"] ?? "";
			const value = Number(number.replaceAll(",", ""));
			if (Number.isFinite(value)) {
				const said = match.groups?.["said"] ?? number;
				claims.push({ key: key(match), value, text: said, at: match.index + match[0].lastIndexOf(said) });
			}
		}
	};
	add(/(?<said>(?<number>\d[\d,]*)\s+(?:replicas?|instances?|pods?|machines?|servers?))\b/gi, () => "n");
	add(/\bof\s+(?<said>(?<number>\d[\d,]*)\s+[a-z]+\/s\s+each)\b/gi, () => "rpsMax");
	add(/\bp(?:50|95|99)\s+(?:of|is|at|=)?\s*(?<said>(?<number>\d+(?:\.\d+)?)\s?ms)\b/gi, (match) => {
		const kind = match[0].slice(0, 3).toLowerCase();
		return kind === "p50" ? "p50" : kind === "p99" ? "p99" : "p95";
	});
	return claims;
}

/** The component that a number in a sentence belongs to: the last one named before it, when the sentence names only one. */
function subjectOf({ graph }: DesignFacts, sentence: Sentence, at: number): Component | undefined {
	const text = sentence.text.toLowerCase();
	const named = graph.components
		.filter(({ label }) => label.length > 2)
		.map((component) => ({ component, at: text.indexOf(component.label.toLowerCase()) }))
		.filter((found) => found.at >= 0 && found.at < at)
		// "Page ranker" is not also "ranker"
		.filter(
			(found, _, all) =>
				!all.some(
					(other) =>
						other !== found &&
						other.component.label.toLowerCase().includes(found.component.label.toLowerCase()) &&
						other.component.label.length > found.component.label.length,
				),
		);
	const only = named.length === 1 ? named[0] : undefined;
	return only?.component;
}

const bareNumber =
	/\b(?:later than|longer than|slower than|faster than|more than|less than|fewer than|larger than|smaller than|older than|within|under|below|above|exceeds|every|after|at most|at least|up to|(?:latency|throughput|load|memory|storage|traffic|deadline|time-?out|TTL|bandwidth|budget|size|half-life|window|horizon|retention|delay|interval|period|lag|look-?back|age) (?:is|of|=|:))\s+((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d,]*\d)(?=\s*(?:[,;:)]|\.(?:\s|$)|$|\s(?:and|or|the|because|but|so|then|for|at|in|on|per|when|while|since)\b))/gi;

/** Ratios, probabilities, metric values, Greek letters and years need no unit. */
function exempt(number: string, sentence: string): boolean {
	const value = Number(number.replaceAll(",", ""));
	const year = /^(?:19|20)\d\d$/.test(number);
	const metric =
		/\b(?:NDCG|MRR|MAP|AUC|recall|precision|score|ratio|probability|exponent|power|factor|weight|version|step|phase|top|level|lift|rank|position)\b|[α-ωΑ-Ω]|@\d/i.test(
			sentence,
		);
	return value <= 1 || year || metric;
}

const decision =
	/\b(?:we|I)(?:'ve| have)? (?:chose|choose|decided|decide|picked|pick|prefer|selected|select|opted|went with|go with|gave up)\b/i;
const rejected = /\b(?:rather than|instead of|rejected|not needed|no need|without|could|would|later|non-goals?)\b/i;
const namedPart =
	/(?<=[a-z,;]\s(?:the|a|an|our)\s)((?:[A-Z][a-z]+)(?:\s[A-Za-z]+){0,2}?\s(?:store|service|index|ranker|cache|queue|log|job|processor|registry|trainer|gateway|monitor|policy|source|encoder|builder|evaluator|database|warehouse))\b/g;

const denial =
	/\b(?:not|never|no|avoid|avoids|instead of|rather than|without|reject(?:s|ed)?|against|wrong|naive|naïve|would|don't|doesn't|isn't|nobody|cannot|must not|unlike|why)\b/i;
const denialBehind =
	/^[^,;:.]*\b(?:would|is wrong|is rejected|is a mistake|leaks?|lets|hides|fails|must not|cannot|is not|are not)\b/i;

/** A phrase that the sentence stands behind: no denial in its clause before it, and no "would" behind it. */
function affirmed(sentence: string, phrase: string): { readonly at: number; readonly text: string } | undefined {
	const body = phrase
		.split(/[\s-]+/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
		.join("[\\s-]+");
	for (const match of sentence.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, "giu"))) {
		const before = sentence.slice(0, match.index);
		const clause = before.slice(Math.max(...[",", ";", ":", "—", "("].map((sign) => before.lastIndexOf(sign))) + 1);
		if (!denial.test(clause) && !denialBehind.test(sentence.slice(match.index + match[0].length))) {
			return { at: match.index, text: match[0] };
		}
	}
	return undefined;
}

function quoted(facts: DesignFacts, sentence: Sentence, at: number, text: string): Omit<Remark, "key" | "message"> {
	const from = sentence.start + at;
	const range = facts.index.rangeAt(from, from + text.length);
	const quote = facts.index.text.slice(from, from + text.length);
	return { anchor: { range }, evidence: [{ kind: "quote", quote, range }] };
}

function wordsOf(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8).join("-");
}

function quantityOf(text: string) {
	const parsed = parseExpression(text);
	const result = parsed.ok ? evaluateExpression(parsed.value.expression, () => "unknown") : undefined;
	return result?.ok === true ? result.value : undefined;
}
