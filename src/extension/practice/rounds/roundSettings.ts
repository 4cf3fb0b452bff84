import { isDeepStrictEqual } from "node:util";

import * as vscode from "vscode";

import { presetSettings } from "../../../core/practice/rounds/presetSettings.ts";
import type { RoundPreset } from "../../../core/practice/rounds/round.ts";
import {
	areApplied,
	isFolders,
	readWrittenSettings,
	type WrittenSetting,
	writtenAfter,
	writtenSettingsText,
} from "../../../core/practice/rounds/writtenSettings.ts";
import { KeptFile } from "../../../node/practice/keptFile.ts";
import type { PracticeFolder } from "../practiceFolder.ts";

/**
 * The editor of a round: settings of the practice folder only. What they were lies in the folder before it is written
 * over, so that any window that comes after a crash, on whatever machine, gives it back.
 */
export class RoundSettings {
	private readonly folder: PracticeFolder;

	constructor(folder: PracticeFolder) {
		this.folder = folder;
	}

	/** Rejects where the editor cannot write the folder's settings. Once applied, what the candidate changes stays. */
	async apply(preset: RoundPreset): Promise<void> {
		const file = this.file();
		const text = await file.read();
		const kept = text === null ? null : readWrittenSettings(text);
		if (kept !== null && (!kept.ok || areApplied(kept.value))) {
			return;
		}
		const settings = wanted(preset, this.folder.uri).map(
			({ key, language, value }): WrittenSetting => ({
				key,
				language,
				before: here(key, language, this.folder.uri) ?? null,
				wrote: value,
			}),
		);
		await file.write(writtenSettingsText(writtenAfter(kept?.value ?? [], settings)));
		await updateAll(
			settings.map(({ key, language, wrote }) => ({ key, language, value: wrote })),
			this.folder.uri,
		);
	}

	/** Whether anything is to be given back. */
	async isApplied(): Promise<boolean> {
		return (await this.file().read()) !== null;
	}

	/**
	 * Gives back what was there. What the candidate changed since stays; what a crash left unwritten is not touched. What
	 * this window cannot give back waits for one that can. Rejects where the editor cannot write: then all of it is given
	 * back the next time. False: something waits.
	 */
	async restore(): Promise<boolean> {
		const file = this.file();
		const text = await file.read();
		if (text === null) {
			return true;
		}
		const read = readWrittenSettings(text);
		const written = read.ok ? read.value : [];
		const left = isOneOfSeveral() ? written.filter((one) => !isFolders(one)) : [];
		const untouched = written.filter(
			(one) => !left.includes(one) && isDeepStrictEqual(here(one.key, one.language, this.folder.uri), one.wrote),
		);
		await updateAll(
			untouched.reverse().map(({ key, language, before }) => ({ key, language, value: before ?? undefined })),
			this.folder.uri,
		);
		await (left.length > 0 ? file.write(writtenSettingsText(left)) : file.remove());
		if (!read.ok) {
			throw new Error(`round-settings.json: ${read.error}`);
		}
		return left.length === 0;
	}

	private file(): KeptFile {
		return new KeptFile(this.folder.inside(".").fsPath, "round-settings.json");
	}
}

/** Whatever a round is written in. */
const languages = ["python", "java", "cpp", "go", "javascript", "typescript", "sql", "markdown"] as const;

interface Wanted {
	readonly key: string;
	readonly language: string | null;
	readonly value: unknown;
}

/** The preset's settings, and again for each language that would go its own way. */
function wanted(preset: RoundPreset, folder: vscode.Uri | null): readonly Wanted[] {
	return Object.entries(presetSettings[preset]).flatMap(([key, given]): readonly Wanted[] => {
		const found = vscode.workspace.getConfiguration(undefined, folder).inspect(key);
		// one folder of several has no say in the window's own settings
		if (found === undefined || (isOneOfSeveral() && !isFolders({ key }))) {
			return [];
		}
		const value = ofThisEditor(given, found.defaultValue);
		const ownWays = languages.filter((languageId) => {
			const own = vscode.workspace.getConfiguration(undefined, scope(folder, languageId)).inspect(key);
			return [
				own?.defaultLanguageValue,
				own?.globalLanguageValue,
				own?.workspaceLanguageValue,
				own?.workspaceFolderLanguageValue,
			].some((one) => one !== undefined && !isDeepStrictEqual(plain(one), value));
		});
		return [
			{ key, language: null, value },
			...(key.startsWith("editor.") ? ownWays : []).map((language) => ({ key, language, value })),
		];
	});
}

/** A newer editor has words for some switches, an older one yes and no. */
function ofThisEditor(given: unknown, byDefault: unknown): unknown {
	if (given === false && typeof byDefault === "string") {
		return "off";
	}
	return given === "off" && typeof byDefault === "boolean" ? false : given;
}

function here(key: string, language: string | null, folder: vscode.Uri | null): unknown {
	const found = vscode.workspace.getConfiguration(undefined, scope(folder, language)).inspect(key);
	return plain(
		language === null
			? isOneOfSeveral()
				? found?.workspaceFolderValue
				: found?.workspaceValue
			: isOneOfSeveral()
				? found?.workspaceFolderLanguageValue
				: found?.workspaceLanguageValue,
	);
}

/** One after the other: only then has this window heard of each when it is done. */
async function updateAll(settings: readonly Wanted[], folder: vscode.Uri | null): Promise<void> {
	const target = isOneOfSeveral() ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
	for (const { key, language, value } of settings) {
		await vscode.workspace
			.getConfiguration(undefined, scope(folder, language))
			.update(key, value, target, language !== null);
	}
}

function scope(folder: vscode.Uri | null, languageId: string | null): vscode.ConfigurationScope | null {
	return languageId === null ? folder : { languageId, ...(folder === null ? {} : { uri: folder }) };
}

function isOneOfSeveral(): boolean {
	return vscode.workspace.workspaceFile !== undefined;
}

/** A value of a configuration can be a proxy, which is equal to nothing. */
function plain(value: unknown): unknown {
	return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
