import type { TextRange } from "../base/textRange.ts";
import type { Component } from "../design/designGraph.ts";
import type { Anchor, Evidence, Finding, FindingState, FindingVerdict, Severity } from "./finding.ts";
import { findQuote, longestQuote } from "./findQuote.ts";
import { findTerm, searchable } from "./findTerm.ts";
import type { GroundedText, Grounding } from "./grounding.ts";
import type { ReplyEvidence, ReplyFinding } from "./replySchema.ts";
import type { Criterion } from "./rubric.ts";
import { canonicalText } from "./textIndex.ts";

/**
 * Turns what a model says of one criterion into a finding whose evidence a program has checked. Nothing of the model is
 * believed about places: ranges come from the quote, the drawing or the search.
 *
 * Credit: met and partial need a quote or a component that is there and that the candidate wrote; not_addressed needs a
 * search that finds nothing; not_met may use either. An absence that is refuted makes the whole finding contradicted.
 */
export function ground(
	reply: ReplyFinding,
	criterion: Criterion,
	grounding: Grounding,
	context: { readonly heaviestWeight: number; readonly problem: string },
): Finding {
	const checks = reply.evidence.slice(0, 12).map((evidence) => checkEvidence(evidence, reply, criterion, grounding));
	const present = checks.filter((check) => check.kind === "present");
	const absent = checks.filter((check) => check.kind === "absent");
	const refuted = checks.find((check) => check.kind === "refuted");
	const failures = checks.filter((check) => check.kind === "failed").map((check) => check.reason);
	const { state, stateReason } = judgeState(reply.verdict, { present, absent: absent.length, refuted, failures });

	const anchor: Anchor =
		refuted !== undefined && state === "contradicted"
			? { range: refuted.range }
			: (present.find((check) => check.inDocument)?.anchor ?? { range: startOfText });
	const suggestion = plainText(reply.suggestion, 600);
	const message = plainText(reply.reasoning, 900) || `${criterion.title}: no reason was given.`;
	const figures = ownFigures(`${message} ${suggestion}`, grounding, context.problem);
	return {
		id: `model/${criterion.id}`,
		source: "model",
		rule: `model/${criterion.id}`,
		criterion: criterion.id,
		severity: severityOf(reply.verdict, criterion.weight / context.heaviestWeight),
		message,
		anchor,
		evidence: [...present, ...absent].map((check) => check.evidence),
		state,
		verdict: reply.verdict,
		level: reply.level,
		...(suggestion === "" ? {} : { suggestion }),
		...(reply.follow_up.trim() === "" ? {} : { followUp: plainText(reply.follow_up, 400) }),
		...(stateReason === "" ? {} : { stateReason }),
		...(figures.length === 0 ? {} : { ownFigures: figures }),
	};
}

type EvidenceCheck =
	| {
			readonly kind: "present";
			readonly evidence: Evidence;
			readonly anchor: Anchor;
			readonly inDocument: boolean;
			/** false: the candidate was given this line */
			readonly earned: boolean;
	  }
	| { readonly kind: "absent"; readonly evidence: Evidence }
	| { readonly kind: "refuted"; readonly range: TextRange; readonly reason: string }
	| { readonly kind: "failed"; readonly reason: string };

function checkEvidence(
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
	}
}

function checkQuote(evidence: ReplyEvidence, grounding: Grounding): EvidenceCheck {
	const quote = evidence.quote ?? "";
	const named = grounding.texts.filter((text) => text.source.id === evidence.source);
	const others = grounding.texts.filter((text) => text.source.id !== evidence.source);
	let reason = "";
	for (const text of [...named, ...others]) {
		const hint =
			evidence.line === null ? null : text.lines.offsetAt({ lineBase0: Math.max(0, evidence.line - 1), character: 0 });
		const match = findQuote(text, quote, hint);
		if (match.kind === "found") {
			const range = text.lines.rangeAt(match.start, match.end);
			const inDocument = text === grounding.texts[0];
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
				earned: !text.given.some((span) => span.start <= match.start && match.end <= span.end),
			};
		}
		reason ||= quoteReasons[match.kind](
			"start" in match ? text.lines.positionAt(match.start).lineBase0 + 1 : 0,
			plainText(quote, 80),
		);
	}
	return { kind: "failed", reason: reason || "There is no text to quote from." };
}

const quoteReasons: Readonly<
	Record<"not-there" | "too-short" | "too-long" | "clipped-negation" | "void", (line: number, quote: string) => string>
> = {
	"not-there": (_line, quote) => `Your text does not contain “${quote}”.`,
	"too-short": (_line, quote) => `The quote “${quote}” is too short to show anything.`,
	"too-long": () => `The quote is longer than ${longestQuote} characters.`,
	"clipped-negation": (line, quote) => `The quote “${quote}” leaves out the negation before it, line ${line}.`,
	void: (line) => `The quote stands in text that addresses the reviewer or is hidden, line ${line}.`,
};

function checkNode(evidence: ReplyEvidence, grounding: Grounding): EvidenceCheck {
	const component = findComponent(evidence.node, grounding);
	if (component === undefined) {
		return { kind: "failed", reason: `The drawing has no component “${plainText(evidence.node ?? "", 60)}”.` };
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
		return { kind: "failed", reason: `The drawing has no connector ${named}.` };
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
	const earned = !(text?.given ?? []).some((span) => span.start <= start && end <= span.end);
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
		return { kind: "failed", reason: "It says that something is missing but not which words were looked for." };
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
			const reason = `You do draw it: “${component.label}”, line ${line}.`;
			return { kind: "refuted", range: component.range, reason };
		}
	}
	return { kind: "absent", evidence: { kind: "absence", searchedFor: [...new Set(terms)] } };
}

function refutation(start: number, end: number, text: GroundedText, grounding: Grounding): EvidenceCheck {
	const range = text.lines.rangeAt(start, end);
	const where = text === grounding.texts[0] ? "" : ` of your ${text.source.title}`;
	const word = text.source.text.slice(start, end);
	return {
		kind: "refuted",
		range: text === grounding.texts[0] ? range : startOfText,
		reason: `You do mention it: “${word}”, line ${range.start.lineBase0 + 1}${where}.`,
	};
}

function judgeState(
	verdict: FindingVerdict,
	checks: {
		readonly present: readonly { readonly earned: boolean }[];
		readonly absent: number;
		readonly refuted: { readonly reason: string } | undefined;
		readonly failures: readonly string[];
	},
): { readonly state: FindingState; readonly stateReason: string } {
	const grounded = { state: "grounded", stateReason: checks.failures[0] ?? "" } as const;
	const unverified = (reason: string) => ({ state: "unverified", stateReason: checks.failures[0] ?? reason }) as const;
	if (verdict === "cannot_judge") {
		return { state: "unverified", stateReason: "The reviewer could not judge this." };
	}
	if (checks.refuted !== undefined) {
		return { state: "contradicted", stateReason: checks.refuted.reason };
	}
	switch (verdict) {
		case "met":
		case "partial":
			if (checks.present.some((check) => check.earned)) {
				return grounded;
			}
			return unverified(
				checks.present.length > 0
					? "It rests only on lines that were given to you."
					: "No words of yours were quoted for it.",
			);
		case "not_addressed":
			return checks.absent > 0 ? grounded : unverified("It names no words that a search could find missing.");
		case "not_met":
			return checks.absent + checks.present.length > 0 ? grounded : unverified("It names nothing that can be checked.");
	}
}

/** Follows the weight of the criterion, not the tone of the model. */
function severityOf(verdict: FindingVerdict, relativeWeight: number): Severity {
	switch (verdict) {
		case "met":
		case "cannot_judge":
			return "hint";
		case "partial":
			return relativeWeight >= 0.6 ? "warning" : "info";
		case "not_met":
		case "not_addressed":
			return relativeWeight >= 0.6 ? "error" : "warning";
	}
}

const startOfText: TextRange = { start: { lineBase0: 0, character: 0 }, end: { lineBase0: 0, character: 0 } };

/** A model's words as one harmless line: no control or direction characters, no images or links, shortened. */
export function plainText(text: string, longest: number): string {
	const clean = text
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/<[a-z/!][^>]*>/gi, "")
		.replace(/[^\P{Cc}\s]|\p{Default_Ignorable_Code_Point}/gu, "")
		.replace(/\s+/g, " ")
		.trim();
	return clean.length <= longest ? clean : `${clean.slice(0, longest - 1).trimEnd()}…`;
}

/** Numbers of two digits or more that stand neither in the texts nor in the problem. */
function ownFigures(said: string, grounding: Grounding, problem: string): string[] {
	const known = [problem, ...grounding.texts.map((text) => text.source.text)];
	const figures = said.match(/(?<![\p{L}\p{N}.,])\d[\d.,]*\d(?:\s?%)?/gu) ?? [];
	return [...new Set(figures)].filter((figure) => !known.some((text) => text.includes(figure))).slice(0, 5);
}
