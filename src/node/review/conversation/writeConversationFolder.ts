import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { ConversationPack } from "../../../core/review/conversation/conversationPack.ts";
import { summarizeConversation } from "../../../core/review/conversation/conversationSummary.ts";
import { conversationIndexFile, readConversationIndex } from "./conversationIndex.ts";
import { writeConversationPack } from "./conversationPackFile.ts";

/** Writes packs of cards and values prompts and their index into a folder. `prune`: those that are not among them go. */
export async function writeConversationFolder(
	folder: string,
	packs: readonly ConversationPack[],
	options: { readonly prune: boolean },
): Promise<void> {
	const slugs = new Set(packs.map((pack) => pack.slug));
	const others = (await readConversationIndex(folder)).filter((summary) => !slugs.has(summary.slug));
	if (packs.length === 0 && others.length === 0) return;
	await mkdir(folder, { recursive: true });
	if (options.prune) {
		await Promise.all(others.map(({ slug }) => rm(join(folder, `${slug}.pack`), { force: true })));
	}
	await Promise.all(packs.map((pack) => writeConversationPack(join(folder, `${pack.slug}.pack`), pack)));
	const conversations = [...packs.map(summarizeConversation), ...(options.prune ? [] : others)];
	conversations.sort((a, b) => (a.slug < b.slug ? -1 : 1));
	await writeFile(join(folder, conversationIndexFile), `${JSON.stringify({ format: 1, conversations })}\n`);
}
