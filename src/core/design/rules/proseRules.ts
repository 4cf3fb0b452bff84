// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { givesReason } from "../argument.ts";
import type { DesignRule } from "./designRule.ts";
import { quoted } from "./quoted.ts";
import { drawn, longProse } from "./ruleExample.ts";
import { sentenceKey } from "./sentenceKey.ts";

/** The sentences as an argument: decisions have reasons, and text and drawing are the same system. */
export const proseRules: readonly DesignRule[] = [
	{
		id: "consistency/decision-without-reason",
		family: "consistency",
		criteria: ["trade-offs", "tradeoffs", "decisions"],
		severity: "warning",
		level: "senior",
		live: false,
		page: {
			title: "A decision without reason, alternative or price",
			why: "Trade-offs are what senior answers are made of; a bare decision shows a preference.",
			bad: "We chose a blender behind the ranker.",
			good: "We chose a blender behind the ranker over one model of the page, because its errors can be found card by card.",
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check(facts) {
			for (const sentence of facts.sentences) {
				const found = decision.exec(sentence.text);
				if (
					found === null ||
					// English: read by program
					givesReason(sentence.block.replace(found[0], "We decided")) ||
					/\b(?:the cost|the price|to avoid|to keep|lets us|allows|think again|reconsider|change my mind)\b/i.test(
						sentence.block,
					) ||
					explained.test(sentence.text.slice(found.index))
				) {
					continue;
				}
				yield {
					...quoted(facts, sentence, found.index, sentence.text.slice(found.index)),
					key: sentenceKey(sentence.text),
					message: l10n.t`A decision stands here without a reason, an alternative or a price. Trade-offs are what senior answers are made of. Say what you gave up and what would change your mind.`,
				};
			}
		},
	},
	{
		id: "consistency/not-drawn",
		family: "consistency",
		criteria: [],
		severity: "hint",
		level: "mid",
		live: false,
		page: {
			title: "A part is named in the text and not drawn",
			why: "Text and picture must be the same system; a part that only the text knows has no load and no latency.",
			bad: [
				drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
			`),
				"Then the Search index answers.",
			].join("\n\n"),
			good: [
				drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
			`),
				"Then the Ranker answers.",
			].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
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
						message: l10n.t`"${name}" is named in the text and not drawn. Whoever follows with a finger on the picture gets lost here. Draw it, or call it as the drawing does.`,
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
		level: "senior",
		live: false,
		page: {
			title: "A part is drawn and never spoken of",
			why: "A box without a sentence is a question waiting to be asked.",
			bad: [
				drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				home --> mix["Mix policy"]
			`),
				longProse("The App calls the Home API, and it asks the Ranker."),
			].join("\n\n"),
			good: [
				drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				home --> mix["Mix policy"]
			`),
				longProse("The App calls the Home API, and it asks the Ranker and the Mix policy."),
			].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
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
						message: l10n.t`${component.label} is drawn and never spoken of. Every box invites the question what it is for. Say in one sentence what it does, or take it away.`,
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
		level: "mid",
		live: false,
		page: {
			title: "A sentence says what interviewers listen for",
			why: "Some phrases undo an answer: a random split of dated events, clicks as the label.",
			bad: "We use a random split of the impressions.",
			good: "We split by time rather than by a random split, because tomorrow must not explain today.",
			source: "the problem's rubric.yaml; facts on red flags in design guides",
		},
		*check(facts) {
			for (const flag of facts.pack?.rubric.redFlags ?? []) {
				const phrases = anyOf(flag.phrases);
				for (const sentence of facts.sentences) {
					const hit = affirmed(sentence.text, phrases);
					if (hit === undefined) {
						continue;
					}
					yield {
						...quoted(facts, sentence, hit.at, hit.text),
						key: flag.id,
						message: l10n.t`${flag.message} Interviewers listen for this phrase. Say what you would do instead and why.`,
						criterion: flag.criterion,
					};
					break;
				}
			}
		},
	},
];

/** behind a colon or semicolon stands a clause of its own: "we gave up X: a policy is worse, and can be defended" */
const explained = /[:;]\s+(?:\S+\s+){6,}/;
const decision =
	/\b(?:we|I)(?:'ve| have)? (?:chose|choose|decided|decide|picked|pick|prefer|selected|select|opted|went with|go with|gave up)\b/i;
const rejected = /\b(?:rather than|instead of|rejected|not needed|no need|without|could|would|later|non-goals?)\b/i;
const namedPart =
	/(?<=[a-z,;]\s(?:the|a|an|our)\s)((?:[A-Z][a-z]+)(?:\s[A-Za-z]+){0,2}?\s(?:store|service|index|ranker|cache|queue|log|job|processor|registry|trainer|gateway|monitor|policy|source|encoder|builder|evaluator|database|warehouse))\b/g;

const denial =
	/\b(?:not|never|no|avoid|avoids|instead of|rather than|without|reject(?:s|ed)?|against|wrong|naive|naïve|would|don't|doesn't|isn't|nobody|cannot|must not|unlike|why)\b/i;
const denialBehind =
	/^[^,;:.]*\b(?:would|is wrong|is rejected|is a mistake|leaks?|lets|hides|fails|must not|cannot|is not|are not)\b/i;

/** Any of some phrases, in any case, with blank or hyphen between their words; the longest at a place. */
function anyOf(phrases: readonly string[]): RegExp {
	const bodies = [...phrases]
		.sort((a, b) => b.length - a.length)
		.map((phrase) =>
			phrase
				.split(/[\s-]+/)
				.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
				.join("[\\s-]+"),
		);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${bodies.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** A phrase that the sentence stands behind: no denial in its clause before it, and no "would" behind it. */
function affirmed(sentence: string, phrases: RegExp): { readonly at: number; readonly text: string } | undefined {
	for (const match of sentence.matchAll(phrases)) {
		const before = sentence.slice(0, match.index);
		const clause = before.slice(Math.max(...[",", ";", ":", "—", "("].map((sign) => before.lastIndexOf(sign))) + 1);
		if (!denial.test(clause) && !denialBehind.test(sentence.slice(match.index + match[0].length))) {
			return { at: match.index, text: match[0] };
		}
	}
	return undefined;
}
