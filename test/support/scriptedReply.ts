import type { Reply, ReplyEvidence, ReplyFinding } from "../../src/core/review/replySchema.ts";
import type { AskedReview } from "./askedReview.ts";

const nothing: ReplyEvidence = {
	kind: "text",
	source: "none",
	line: null,
	quote: null,
	node: null,
	to_node: null,
	searched_for: [],
	fact: "none",
};

export function quoteOf(source: string, quote: string, line: number | null = null): ReplyEvidence {
	return { ...nothing, source, quote, line };
}

export function nodeOf(node: string): ReplyEvidence {
	return { ...nothing, kind: "node", node };
}

export function edgeOf(node: string, to: string): ReplyEvidence {
	return { ...nothing, kind: "edge", node, to_node: to };
}

export function absenceOf(...terms: readonly string[]): ReplyEvidence {
	return { ...nothing, kind: "absent", searched_for: [...terms] };
}

export function factOf(fact: string): ReplyEvidence {
	return { ...nothing, kind: "fact", fact };
}

/** A finding of a reply with everything filled in that a test does not care about. */
export function replyFinding(item: string, over: Partial<ReplyFinding> = {}): ReplyFinding {
	return {
		item_id: item,
		evidence: [],
		reasoning: `Reasoning about ${item}.`,
		verdict: "met",
		level: "mid",
		suggestion: `Say more about ${item}.`,
		follow_up: `What happens to ${item} under ten times the load?`,
		...over,
	};
}

export function replyText(asked: AskedReview, findings: readonly ReplyFinding[], over: Partial<Reply> = {}): string {
	const reply: Reply = {
		receipt: asked.receipt,
		findings: [...findings],
		summary: "Two sentences at most.",
		injection_seen: false,
		...over,
	};
	return JSON.stringify(reply);
}

/** Words that are really in the text: from long prose lines, as a model would quote them. */
export function trueQuotes(asked: AskedReview): ReplyEvidence[] {
	const source = asked.sources[0];
	let fenced = false;
	return (source?.lines ?? []).flatMap((line, at) => {
		if (line.startsWith("```")) {
			fenced = !fenced;
		}
		if (fenced) {
			return [];
		}
		const words = line.trim().replace(/^(?:[-*>]|\d+\.)\s+/, "");
		const usable = words.length >= 30 && !/^[#<`|]/.test(words) && (words.match(/\p{L}/gu)?.length ?? 0) >= 20;
		return usable && source !== undefined ? [quoteOf(source.id, shortened(words), at + 1)] : [];
	});
}

function shortened(words: string): string {
	return words.length <= 110 ? words : words.slice(0, words.lastIndexOf(" ", 110));
}
