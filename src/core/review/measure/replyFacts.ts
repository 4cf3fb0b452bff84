import { findQuote } from "../findQuote.ts";
import type { Grounding } from "../grounding.ts";
import { ReplyReader } from "../readReply.ts";
import { type ReplyFinding, replySchema } from "../replySchema.ts";
import type { Review } from "../reviewEvent.ts";
import type { Proportion } from "./proportion.ts";
import type { RecordedReply } from "./recordedModel.ts";

/** What the raw replies of one review were like, before anything was filtered. */
export interface ReplyFacts {
	/** quotes that stand in the text as quoted (exact, or but for typography and white space), of all that were given */
	readonly quotes: Proportion;
	/** quotes that are shown as grounded and stand in the text, of all that are shown as grounded */
	readonly shownQuotes: Proportion;
	/** the first reply to each request was in the agreed form and complete; null: none came to its end */
	readonly validFirst: boolean | null;
	/** after at most one repair every item was judged; null: no reply came to its end */
	readonly validAfterRepair: boolean | null;
}

export function replyFacts(replies: readonly RecordedReply[], review: Review, grounding: Grounding): ReplyFacts {
	const sourceIds = grounding.texts.map(({ source }) => source.id);
	const spoken = replies.filter(({ text }) => text !== "");
	const firsts = firstReplies(spoken);
	const ended = firsts.filter((reply) => reply.ended);
	const given = firsts.flatMap(({ request, text }) => findingsOf(text, askedItems(request), sourceIds));
	const quotes = given.flatMap(({ evidence }) =>
		evidence.slice(0, 12).flatMap(({ kind, quote }) => (kind === "text" ? [quote ?? ""] : [])),
	);
	const shown = review.findings.flatMap(({ source, state, evidence }) =>
		source === "model" && state === "grounded"
			? evidence.flatMap((one) => (one.kind === "quote" ? [one.quote] : []))
			: [],
	);
	return {
		quotes: {
			all: quotes.length,
			// words of a place that counts for nothing are still words of the text
			hits: quotes.filter((quote) => grounding.texts.some((text) => "start" in findQuote(text, quote, null))).length,
		},
		shownQuotes: {
			all: shown.length,
			hits: shown.filter((quote) => grounding.texts.some(({ source }) => source.text.includes(quote))).length,
		},
		validFirst: ended.length === 0 ? null : ended.every((reply) => isWhole(reply, sourceIds)),
		validAfterRepair: ended.length === 0 ? null : review.rows.every(({ finding }) => finding !== undefined),
	};
}

/** Those that ask for items for the first time: what is said when asked once more is another matter. */
function firstReplies(replies: readonly RecordedReply[]): readonly RecordedReply[] {
	const asked = new Set<string>();
	return replies.filter(({ request }) => {
		const items = askedItems(request);
		const again = items.some((item) => asked.has(item));
		for (const item of items) {
			asked.add(item);
		}
		return !again;
	});
}

function findingsOf(text: string, asked: readonly string[], sourceIds: readonly string[]): readonly ReplyFinding[] {
	return asked.length === 0 ? [] : new ReplyReader(asked, sourceIds).push(text).findings;
}

/** One object of the agreed form with exactly the items that were asked for, and nothing around it. */
function isWhole({ request, text }: RecordedReply, sourceIds: readonly string[]): boolean {
	const asked = askedItems(request);
	if (asked.length === 0) {
		return false;
	}
	try {
		const reply = replySchema(asked, sourceIds).safeParse(JSON.parse(text));
		return reply.success && asked.every((id) => reply.data.findings.filter((one) => one.item_id === id).length === 1);
	} catch {
		return false;
	}
}

/** The items of a request, as its schema lists them. */
function askedItems({ schema }: RecordedReply["request"]): readonly string[] {
	let at: unknown = schema;
	for (const key of ["properties", "findings", "items", "properties", "item_id", "enum"]) {
		at = typeof at === "object" && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined;
	}
	return Array.isArray(at) ? at.filter((one) => typeof one === "string") : [];
}
