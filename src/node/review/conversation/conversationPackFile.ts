import { z } from "zod";

import { err, ok, type Result } from "../../../core/base/result.ts";
import { type ConversationPack, conversationPackSchema } from "../../../core/review/conversation/conversationPack.ts";
import { readGzipText, writeGzipText } from "../../problem/gzipText.ts";

/** Writes `<slug>.pack` of a card or a values prompt: gzip over JSON, the same bytes for the same pack. */
export async function writeConversationPack(file: string, pack: ConversationPack): Promise<void> {
	await writeGzipText(file, JSON.stringify(pack));
}

/** Reads a pack of unknown origin. The error is a reason without the file's name. */
export async function readConversationPack(file: string): Promise<Result<ConversationPack, string>> {
	const text = await readGzipText(file);
	if (!text.ok) return text;
	try {
		const decoded = conversationPackSchema.safeParse(JSON.parse(text.value));
		return decoded.success ? ok(decoded.data) : err(z.prettifyError(decoded.error));
	} catch (error) {
		return err(error instanceof Error ? error.message : String(error));
	}
}
