import { readFile } from "node:fs/promises";

import * as vscode from "vscode";

import { practicePathOf } from "../../core/practice/practicePath.ts";
import { codingRubric } from "../../core/review/codingRubric.ts";
import { conversationTarget } from "../../core/review/conversation/conversationTarget.ts";
import { designTarget } from "../../core/review/designTarget.ts";
import { foundWords } from "../../core/review/foundWords.ts";
import type { ReviewTarget } from "../../core/review/reviewTarget.ts";
import type { House } from "../house.ts";
import type { Markable } from "./ownMarks.ts";

/** What there is to mark of a problem, card or prompt. Rejects where its package cannot be read. */
export async function markableOf(
	{ catalogue, folder }: Pick<House, "catalogue" | "folder">,
	slug: string,
): Promise<Markable> {
	const written = async (path: string, read: (text: string) => ReviewTarget): Promise<Markable["words"]> => {
		const text = await textOf(folder.inside(path));
		return text === null ? new Map() : foundWords(read(text).offline);
	};
	const { round } = await catalogue.summary(slug);
	switch (round) {
		case "coding":
		case "data":
			return { slug, criteria: codingRubric((await catalogue.pack(slug)).interview), words: new Map() };
		case "design": {
			const pack = await catalogue.designPack(slug);
			const path = practicePathOf({ kind: "design", slug });
			return { slug, criteria: pack.rubric.criteria, words: await written(path, (text) => designTarget(text, pack)) };
		}
		case "knowledge":
		case "depth":
		case "values": {
			const pack = await catalogue.conversationPack(slug);
			const path = practicePathOf({ kind: "answer", shelf: round === "values" ? "values" : "knowledge", slug });
			return { slug, criteria: pack.criteria, words: await written(path, (text) => conversationTarget(text, pack)) };
		}
	}
}

/** As it stands in the editor, else on the disk; null: nothing is written, as when it was said aloud. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open !== undefined) {
		return open.getText();
	}
	try {
		return await readFile(uri.fsPath, "utf8");
	} catch {
		return null;
	}
}
