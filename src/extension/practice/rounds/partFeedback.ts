import type * as vscode from "vscode";

import { practicePathOf } from "../../../core/practice/practicePath.ts";
import { introduction } from "../../../core/practice/rounds/introduction.ts";
import { executeCommand } from "../../commands.ts";
import { fileExists } from "../../fileExists.ts";
import type { House } from "../../house.ts";

/** Submits code, reviews anything else. A part without a file is passed over. */
export async function partFeedback(house: House, slug: string): Promise<void> {
	const uri = hasFeedback(slug) ? await partUri(house, slug) : null;
	if (uri !== null) {
		await executeCommand(uri.path.includes("/coding/") ? "woodshed.submit" : "woodshed.review", uri);
	}
}

/** Whether there is anything to say of a part: nothing is written in the introduction. */
export function hasFeedback(slug: string): boolean {
	return slug !== introduction;
}

/** The text of a part, as far as it is there. */
export async function partUri({ folder, catalogue, progress }: House, slug: string): Promise<vscode.Uri | null> {
	const { round, languages } = await catalogue.summary(slug);
	const place = (): string | null => {
		switch (round) {
			case "coding":
			case "data": {
				const last = progress.of(slug)?.language;
				const language = languages.find((one) => one === last) ?? languages[0];
				return language === undefined ? null : practicePathOf({ kind: "solution", slug, language });
			}
			case "design":
				return practicePathOf({ kind: "design", slug });
			case "knowledge":
			case "depth":
				return practicePathOf({ kind: "answer", shelf: "knowledge", slug });
			case "values":
				return practicePathOf({ kind: "answer", shelf: "values", slug });
		}
	};
	const at = place();
	const uri = at === null ? null : folder.inside(at);
	return uri !== null && (await fileExists(uri)) ? uri : null;
}
