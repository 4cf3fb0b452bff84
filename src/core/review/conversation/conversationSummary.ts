import type { z } from "zod";

import { type ConversationPack, conversationPackSchema } from "./conversationPack.ts";

/** What a list shows of a card or a values prompt, without unpacking it; one entry of `conversations.json`. */
export const conversationSummarySchema = conversationPackSchema.pick({
	slug: true,
	title: true,
	round: true,
	minutes: true,
	plain: true,
	value: true,
	hash: true,
});
export type ConversationSummary = z.infer<typeof conversationSummarySchema>;

export function summarizeConversation(pack: ConversationPack): ConversationSummary {
	const { slug, title, round, minutes, plain, value, hash } = pack;
	return { slug, title, round, minutes, plain, ...(value === undefined ? {} : { value }), hash };
}
