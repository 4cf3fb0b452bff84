import { z } from "zod";

import { readJson } from "../../base/readJson.ts";
import { err, type Result } from "../../base/result.ts";
import { presetKeys } from "./presetSettings.ts";

/** A setting that a round wrote over; `before` null: the folder had no value of its own. */
export interface WrittenSetting {
	readonly key: string;
	/** the language whose override it is; null: of all languages */
	readonly language: string | null;
	readonly before: unknown;
	readonly wrote: unknown;
}

/**
 * What `.woodshed/round-settings.json` says is to be given back. The folder is not trusted to name any other setting than
 * those that a round writes.
 */
export function readWrittenSettings(text: string): Result<readonly WrittenSetting[], string> {
	const read = readJson(text, writtenSchema);
	if (!read.ok) {
		return read;
	}
	const strange = read.value.settings.find(({ key }) => !presetKeys.has(key));
	if (strange !== undefined) {
		// English: for the log
		return err(`no round writes the setting ${strange.key}`);
	}
	return { ok: true, value: read.value.settings };
}

/** A window of several folders leaves the rest of a folder's settings unread, and cannot give them back either. */
export function isFolders({ key }: { readonly key: string }): boolean {
	return key.startsWith("editor.");
}

/** Whether a round's settings stand in the folder; else what is kept is what a window of several folders left behind. */
export function areApplied(kept: readonly WrittenSetting[]): boolean {
	return kept.some(isFolders);
}

/** What is to be given back after a round that found something left behind: of that, what was there before. */
export function writtenAfter(
	left: readonly WrittenSetting[],
	written: readonly WrittenSetting[],
): readonly WrittenSetting[] {
	const isLeft = ({ key, language }: WrittenSetting): boolean =>
		left.some((one) => one.key === key && one.language === language);
	return [...left, ...written.filter((one) => !isLeft(one))];
}

export function writtenSettingsText(settings: readonly WrittenSetting[]): string {
	return `${JSON.stringify({ v: 1, settings }, null, "\t")}\n`;
}

const writtenSchema = z.strictObject({
	v: z.literal(1),
	settings: z.array(
		z.strictObject({
			key: z.string(),
			language: z
				.string()
				.regex(/^[a-z]+$/)
				.nullable(),
			before: z.json(),
			wrote: z.json(),
		}),
	),
});
