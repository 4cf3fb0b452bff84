import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import {
	type ConversationSummary,
	conversationSummarySchema,
} from "../../../core/review/conversation/conversationSummary.ts";

export const conversationIndexFile = "conversations.json";

const indexSchema = z.strictObject({ format: z.literal(1), conversations: z.array(conversationSummarySchema) });

/** `conversations.json` beside the packs: the cards and values prompts among them; none where it cannot be read. */
export async function readConversationIndex(folder: string): Promise<readonly ConversationSummary[]> {
	try {
		const decoded = indexSchema.safeParse(JSON.parse(await readFile(join(folder, conversationIndexFile), "utf8")));
		return decoded.success ? decoded.data.conversations : [];
	} catch {
		return [];
	}
}
