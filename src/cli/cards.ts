import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { Result } from "../core/base/result.ts";
import { formatPackFault, type PackFault } from "../core/problem/packFault.ts";
import { type CardRecognition, cardRecognition } from "../core/review/conversation/recognition.ts";
import { recognitionPage } from "../core/review/conversation/recognitionPage.ts";
import { buildConversation } from "../node/review/conversation/conversationBuilder.ts";
import { readKnownAnswers } from "../node/review/conversation/readKnownAnswers.ts";
import type { Command } from "./command.ts";
import { parseCommandLine } from "./commandLine.ts";

export const command: Command = {
	name: "cards",
	usage: "cards [--json]",
	summary: "Measures how well answers to cards are recognised without a model, and writes docs/cards.md.",
	async run(args, io) {
		const { values } = parseCommandLine(command, args, { options: {}, least: 0, most: 0 });
		const { repository } = io.house;
		if (repository === undefined) {
			throw new HumanError("cards works on the sources of the cards: run it in a checkout of Woodshed.");
		}
		const cards = measuredCards(repository);
		const page = recognitionPage(cards);
		writeFileSync(join(repository, "docs", "cards.md"), page);
		io.out(values.json ? JSON.stringify(cards) : page);
		return 0;
	},
};

/** Every card of the checkout, in the order of their numbers, with what is recognised in its answers of known level. */
export function measuredCards(repository: string): readonly CardRecognition[] {
	const folder = join(repository, "problems", "knowledge");
	const packs = readdirSync(folder)
		.map((name) => required(buildConversation(name, readFileSync(join(folder, name), "utf8")), "problems/knowledge"))
		.sort((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)));
	const measured = "test/fixtures/conversation/measured";
	const answers = required(readKnownAnswers(join(repository, measured), packs), measured);
	return packs.map((pack) => cardRecognition(pack, answers));
}

function required<T>(read: Result<T, readonly PackFault[]>, folder: string): T {
	if (read.ok) return read.value;
	throw new HumanError(read.error.map((fault) => formatPackFault(fault, folder)).join("\n"));
}
