import * as l10n from "@vscode/l10n";

import type { TextRange } from "../base/textRange.ts";
import type { Component } from "../design/designGraph.ts";
import { speaksTo } from "./behaviourState.ts";
import type { Anchor, Evidence } from "./finding.ts";
import { findQuote, longestQuote } from "./findQuote.ts";
import { findTerm, searchable } from "./findTerm.ts";
import type { GroundedText, Grounding } from "./grounding.ts";
import { overlaps, type Span } from "./instructionSpans.ts";
import type { JudgedFact } from "./judgedFact.ts";
import { plainText } from "./plainText.ts";
import { type Reason, reason } from "./reason.ts";
import type { ReplyEvidence, ReplyFinding } from "./replySchema.ts";
import type { Criterion } from "./rubric.ts";
import { canonicalText } from "./textIndex.ts";

/** What a program found of one piece of evidence. */
export type EvidenceCheck =
	| {
			readonly kind: "present";
			readonly evidence: Evidence;
			readonly anchor: Anchor;
			readonly inDocument: boolean;
			/** false: the candidate was given this line, or it is a heading or a time, which alone show nothing */
			readonly earned: boolean;
			readonly heading?: true;
			readonly fact?: JudgedFact;
	  }
	| { readonly kind: "absent"; readonly evidence: Evidence }
	| { readonly kind: "refuted"; readonly range: TextRange; readonly reason: string }
	| ({
			readonly kind: "failed";
			/** a fact was cited that the judge does not have, or that is about something else */
			readonly ofFact?: true;
	  } & Reason);

/** Looks a piece of evidence up: the quote in the texts, the drawing, the judge's facts, or the words said to be missing. */
export function checkEvidence(
	evidence: ReplyEvidence,
	reply: ReplyFinding,
	criterion: Criterion,
	grounding: Grounding,
): EvidenceCheck {
	switch (evidence.kind) {
		case "text":
			return checkQuote(evidence, grounding);
		case "node":
			return checkNode(evidence, grounding);
		case "edge":
			return checkEdge(evidence, grounding);
		case "absent":
			return checkAbsence(evidence, reply, criterion, grounding);
		case "fact":
			return checkFact(evidence, criterion, grounding);
	}
}

function checkFact(evidence: ReplyEvidence, criterion: Criterion, grounding: Grounding): EvidenceCheck {
	const fact = grounding.facts?.find((one) => one.id === evidence.fact);
	if (fact === undefined) {
		return { kind: "failed", ...reason("no-such-fact", plainText(evidence.fact, 60)), ofFact: true };
	}
	if (!speaksTo(fact, criterion.id)) {
		return {
			kind: "failed",
			...reason("fact-of-another-item", fact.text, criterion.title.toLowerCase()),
			ofFact: true,
		};
	}
	return {
		kind: "present",
		evidence: { kind: "judged", text: fact.text, fact },
		anchor: { range: fact.range ?? startOfText },
		inDocument: fact.range !== undefined,
		earned: fact.polarity !== "neither",
		fact,
	};
}

function checkQuote(evidence: ReplyEvidence, grounding: Grounding): EvidenceCheck {
	const quote = evidence.quote ?? "";
	const named = grounding.texts.filter((text) => text.source.id === evidence.source);
	const others = grounding.texts.filter((text) => text.source.id !== evidence.source);
	let first: Reason | null = null;
	for (const text of [...named, ...others]) {
		const hint =
			evidence.line === null ? null : text.lines.offsetAt({ lineBase0: Math.max(0, evidence.line - 1), character: 0 });
		const match = findQuote(text, quote, hint);
		if (match.kind === "found") {
			const range = text.lines.rangeAt(match.start, match.end);
			const inDocument = text === grounding.texts[0];
			const isHeading = isInside(text.headings, match);
			return {
				kind: "present",
				evidence: {
					kind: "quote",
					quote: text.source.text.slice(match.start, match.end),
					range,
					...(inDocument ? {} : { source: text.source.id }),
				},
				anchor: { range },
				inDocument,
				earned: !isInside(text.given, match) && !isHeading,
				...(isHeading ? { heading: true } : {}),
			};
		}
		first ??= quoteReasons[match.kind](
			"start" in match ? text.lines.positionAt(match.start).lineBase0 + 1 : 0,
			plainText(quote, 80),
		);
	}
	return { kind: "failed", ...(first ?? reason("no-text")) };
}

function isInside(spans: readonly Span[], { start, end }: Span): boolean {
	return spans.some((span) => span.start <= start && end <= span.end);
}

const quoteReasons: Readonly<
	Record<"not-there" | "too-short" | "too-long" | "clipped-negation" | "void", (line: number, quote: string) => Reason>
> = {
	"not-there": (_line, quote) => reason("not-there", quote),
	"too-short": (_line, quote) => reason("too-short", quote),
	"too-long": () => reason("too-long", longestQuote),
	"clipped-negation": (line, quote) => reason("clipped-negation", quote, line),
	void: (line) => reason("void", line),
};

function checkNode(evidence: ReplyEvidence, grounding: Grounding): EvidenceCheck {
	const component = findComponent(evidence.node, grounding);
	if (component === undefined) {
		return { kind: "failed", ...reason("no-component", plainText(evidence.node ?? "", 60)) };
	}
	return drawn(
		{ kind: "component", id: component.id, range: component.range },
		{ range: component.range, component: component.id },
		grounding,
	);
}

function checkEdge(evidence: ReplyEvidence, grounding: Grounding): EvidenceCheck {
	const from = findComponent(evidence.node, grounding);
	const to = findComponent(evidence.to_node, grounding);
	const connector = grounding.graph?.connectors.find((one) => one.from === from?.id && one.to === to?.id);
	if (from === undefined || to === undefined || connector === undefined) {
		const named = `${plainText(evidence.node ?? "", 60)} → ${plainText(evidence.to_node ?? "", 60)}`;
		return { kind: "failed", ...reason("no-connector", named) };
	}
	return drawn(
		{ kind: "connector", from: from.id, to: to.id, range: connector.range },
		{ range: connector.range, connector: connector.id },
		grounding,
	);
}

function drawn(evidence: Evidence, anchor: Anchor, grounding: Grounding): EvidenceCheck {
	const text = grounding.texts[0];
	const start = text?.lines.offsetAt(anchor.range.start) ?? 0;
	const end = text?.lines.offsetAt(anchor.range.end) ?? 0;
	if (overlaps(text?.void ?? [], start, end)) {
		const line = anchor.range.start.lineBase0 + 1;
		return { kind: "failed", ...reason("drawn-in-void", line) };
	}
	const earned = !isInside(text?.given ?? [], { start, end });
	return { kind: "present", evidence, anchor, inDocument: true, earned };
}

/** By id, else by a label that only one component carries. */
function findComponent(name: string | null, grounding: Grounding): Component | undefined {
	const components = grounding.graph?.components ?? [];
	const wanted = canonicalText(name ?? "");
	const byLabel = components.filter((one) => canonicalText(one.label) === wanted);
	return components.find((one) => one.id === wanted) ?? (byLabel.length === 1 ? byLabel[0] : undefined);
}

function checkAbsence(
	evidence: ReplyEvidence,
	reply: ReplyFinding,
	criterion: Criterion,
	grounding: Grounding,
): EvidenceCheck {
	// the topic as a whole is said to be missing only where nothing of it is quoted: then its own words are searched too
	const wholeTopic =
		reply.verdict === "not_addressed" ||
		(reply.verdict === "not_met" && reply.evidence.every((one) => one.kind === "absent"));
	const own = searchable(evidence.searched_for.slice(0, 20));
	const terms = wholeTopic ? [...own, ...searchable(criterion.synonyms)] : own;
	if (terms.length === 0) {
		return { kind: "failed", ...reason("nothing-searched") };
	}
	for (const text of grounding.texts) {
		const place = findTerm(text.source.text, terms, text.void);
		if (place !== null) {
			return refutation(place.start, place.end, text, grounding);
		}
	}
	for (const component of grounding.graph?.components ?? []) {
		if (findTerm(component.label, terms, []) !== null) {
			const line = component.range.start.lineBase0 + 1;
			const words = l10n.t`You do draw it: “${component.label}”, line ${line}.`;
			return { kind: "refuted", range: component.range, reason: words };
		}
	}
	return { kind: "absent", evidence: { kind: "absence", searchedFor: [...new Set(terms)] } };
}

function refutation(start: number, end: number, text: GroundedText, grounding: Grounding): EvidenceCheck {
	const range = text.lines.rangeAt(start, end);
	const word = text.source.text.slice(start, end);
	const line = range.start.lineBase0 + 1;
	return {
		kind: "refuted",
		range: text === grounding.texts[0] ? range : startOfText,
		reason:
			text === grounding.texts[0]
				? l10n.t`You do mention it: “${word}”, line ${line}.`
				: l10n.t`You do mention it: “${word}”, line ${line} of “${text.source.title}”.`,
	};
}

const startOfText: TextRange = { start: { lineBase0: 0, character: 0 }, end: { lineBase0: 0, character: 0 } };
