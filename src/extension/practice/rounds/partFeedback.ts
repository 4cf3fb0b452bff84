import type * as vscode from "vscode";

import { practicePlaces } from "../../../core/practice/practicePlaces.ts";
import { introduction } from "../../../core/practice/rounds/introduction.ts";
import { executeCommand } from "../../commands.ts";
import { fileExists } from "../../fileExists.ts";
import type { House } from "../../house.ts";

/** Submits code, reviews anything else. A part without a file is passed over. */
export async function partFeedback(house: House, slug: string): Promise<void> {
	const uri = hasFeedback(slug) ? await partUri(house, slug) : null;
	if (uri !== null) {
		const isCode = house.folder.parse(uri)?.kind === "solution";
		await executeCommand(isCode ? "woodshed.submit" : "woodshed.review", uri);
	}
}

/** Whether there is anything to say of a part: nothing is written in the introduction. */
export function hasFeedback(slug: string): boolean {
	return slug !== introduction;
}

/** The text of a part, as far as it is there. */
export async function partUri({ folder, catalogue, progress }: House, slug: string): Promise<vscode.Uri | null> {
	const places = practicePlaces(await catalogue.summary(slug));
	const last = progress.of(slug)?.language;
	const place = places.find((one) => one.kind === "solution" && one.language === last) ?? places[0];
	const uri = place === undefined ? null : folder.uriOf(place);
	return uri !== null && (await fileExists(uri)) ? uri : null;
}
