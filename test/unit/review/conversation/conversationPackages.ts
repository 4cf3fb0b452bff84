import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { formatPackFault } from "../../../../src/core/problem/packFault.ts";
import { readAnswer } from "../../../../src/core/review/conversation/answerText.ts";
import { type Carriers, carriersOf } from "../../../../src/core/review/conversation/carriers.ts";
import type { ConversationPack } from "../../../../src/core/review/conversation/conversationPack.ts";
import { buildConversation } from "../../../../src/node/review/conversation/conversationBuilder.ts";

const problems = resolve(import.meta.dirname, "../../../../problems");
const fixtures = resolve(import.meta.dirname, "../../../fixtures/conversation");

/** Every card and values prompt that ships; a fault fails the test with its place. */
export function everyConversation(): readonly { readonly folder: string; readonly pack: ConversationPack }[] {
	return ["knowledge", "values"].flatMap((folder) =>
		readdirSync(join(problems, folder)).map((name) => {
			const file = join(problems, folder, name);
			const built = buildConversation(file, readFileSync(file, "utf8"));
			assert.ok(built.ok, built.ok ? "" : built.error.map((fault) => formatPackFault(fault, folder)).join("\n"));
			return { folder, pack: built.value };
		}),
	);
}

export function conversation(slug: string): ConversationPack {
	const found = everyConversation().find(({ pack }) => pack.slug === slug);
	assert.ok(found, slug);
	return found.pack;
}

/** Cards that came later have only the answers of known level. */
export function answerFixture(slug: string, kind: string): string {
	const own = join(fixtures, `${slug}.${kind}.md`);
	if (existsSync(own)) return readFileSync(own, "utf8");
	const known = readFileSync(join(fixtures, "measured", slug, `${kind === "other" ? "paraphrase" : kind}.md`), "utf8");
	return known.replace(/^---\n[\s\S]*?\n---\n/, "");
}

export function carriedIn(text: string, pack: ConversationPack): readonly Carriers[] {
	return carriersOf(readAnswer(text, pack), pack).filter(({ carrying }) => carrying.length > 0);
}
