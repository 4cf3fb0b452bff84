import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import { languageTable } from "../../core/problem/languageTable.ts";
import type { LanguageId } from "../../core/problem/problem.ts";

interface LanguageItem extends vscode.QuickPickItem {
	/** null: the languages that need a toolchain of the user's own, in a list of their own */
	readonly id: LanguageId | null;
}

/** Lets the user choose a language of the problem; undefined when it was called off. */
export async function pickLanguage(
	languages: readonly LanguageId[],
	current: LanguageId,
): Promise<LanguageId | undefined> {
	if (languages.length < 2) {
		throw new HumanError(failureTexts.oneLanguage.say());
	}
	const needy = languages.filter((id) => languageTable[id].toolchain !== null);
	const usual = languages.filter((id) => languageTable[id].toolchain === null);
	const item = (id: LanguageId): LanguageItem => {
		const { label, toolchain } = languageTable[id];
		const notes = [
			...(id === current ? [l10n.t`open now`] : []),
			...(toolchain === null ? [] : [l10n.t`needs ${toolchain}`]),
		];
		return { id, label, description: notes.join(", ") };
	};
	const more: LanguageItem = {
		id: null,
		label: l10n.t`More languages…`,
		description: needy.map((id) => languageTable[id].label).join(", "),
	};
	const picked = await pick([...usual.map(item), ...(needy.length > 0 ? [more] : [])]);
	return picked === undefined || picked.id !== null
		? (picked?.id ?? undefined)
		: ((await pick(needy.map(item)))?.id ?? undefined);
}

async function pick(items: readonly LanguageItem[]): Promise<LanguageItem | undefined> {
	return vscode.window.showQuickPick(items, {
		title: l10n.t`Woodshed: Change Language`,
		placeHolder: l10n.t`Your other solution stays where it is`,
	});
}
