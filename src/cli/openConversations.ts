import { join } from "node:path";

import { ConversationLibrary } from "../node/review/conversation/conversationLibrary.ts";
import type { CommandIo } from "./command.ts";

/** Folders below `problems/` that hold cards and values prompts, one Markdown file each. */
export const conversationFolders = ["knowledge", "values"] as const;

/** The cards and values prompts at hand: the checkout's files, else the packs beside the program. */
export function openConversations({ house, note }: Pick<CommandIo, "house" | "note">): ConversationLibrary {
	const { repository, packs } = house;
	if (repository !== undefined) {
		const folders = conversationFolders.map((name) => join(repository, "problems", name));
		return new ConversationLibrary([], folders, note);
	}
	return new ConversationLibrary(packs === undefined ? [] : [packs]);
}
