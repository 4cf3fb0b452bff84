import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { RoundPart, RoundPreset } from "../../../core/practice/rounds/round.ts";
import { type RoundKind, roundKinds, roundTable } from "../../../core/practice/rounds/roundKinds.ts";

/** A round as far as it is chosen already; what is left out is asked for. */
export interface AskedRound {
	readonly kind?: RoundKind;
	readonly mock?: boolean;
	readonly preset?: RoundPreset;
	/** else they are chosen from the catalogue */
	readonly parts?: readonly RoundPart[];
}

export interface ChosenRound {
	/** one part of each hour */
	readonly short: boolean;
	readonly kind: RoundKind;
	readonly mock: boolean;
	readonly preset: RoundPreset;
}

/**
 * Undefined: it was left. How long a full mock is to be is asked where the full mock was chosen here.
 * `shortMinutes`: what one part of each of its hours comes to.
 */
export async function askRound(
	asked: AskedRound,
	shortMinutes: () => Promise<number>,
): Promise<ChosenRound | undefined> {
	const kind = asked.kind ?? (await pick(l10n.t`Which round?`, kindItems));
	if (kind === undefined) {
		return undefined;
	}
	const asksLength = kind === "full" && asked.kind === undefined && asked.parts === undefined;
	const short = asksLength ? await pick(l10n.t("How long?"), lengthItems(await shortMinutes())) : false;
	const mock = short === undefined ? undefined : (asked.mock ?? (await pick(l10n.t`Practice or mock?`, mockItems)));
	const preset = mock === undefined ? undefined : (asked.preset ?? (await pick(l10n.t`In which editor?`, presetItems)));
	return short === undefined || mock === undefined || preset === undefined ? undefined : { kind, short, mock, preset };
}

type Item<T> = vscode.QuickPickItem & { readonly value: T };

const kindItems: readonly Item<RoundKind>[] = roundKinds.map((kind) => {
	const { label, minutes, madeOf } = roundTable[kind];
	return {
		label,
		description: minutes > 60 ? l10n.t`${minutes / 60} hours` : l10n.t`${minutes} min`,
		detail: madeOf,
		value: kind,
	};
});

function lengthItems(shortMinutes: number): readonly Item<boolean>[] {
	return [
		{
			label: l10n.t("Whole"),
			description: l10n.t`${roundTable.full.minutes / 60} hours`,
			detail: l10n.t("Every part of the five rounds, with breaks, over days if you like"),
			value: false,
		},
		{
			label: l10n.t("Short"),
			description: l10n.t`${shortMinutes} min`,
			detail: l10n.t("One part of each of the five rounds, with breaks"),
			value: true,
		},
	];
}

const mockItems: readonly Item<boolean>[] = [
	{ label: l10n.t`Practice`, detail: l10n.t`The clock can be paused; hints are there`, value: false },
	{
		label: l10n.t`Mock`,
		detail: l10n.t`As in the interview: the clock runs, and nothing helps until it ends`,
		value: true,
	},
];

const presetItems: readonly Item<RoundPreset>[] = [
	{
		label: l10n.t`Pad`,
		detail: l10n.t`A plain editor: one file, no AI completion, no suggestions, no hovers, no debugger`,
		value: "pad",
	},
	{ label: l10n.t`IDE`, detail: l10n.t`Every tool but AI completion`, value: "ide" },
];

async function pick<T>(title: string, items: readonly Item<T>[]): Promise<T | undefined> {
	// a page that is still opening takes the focus, and the answers given so far must not be lost by that
	return (await vscode.window.showQuickPick([...items], { title, matchOnDetail: true, ignoreFocusOut: true }))?.value;
}
