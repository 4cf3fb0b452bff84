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
	readonly kind: RoundKind;
	readonly mock: boolean;
	readonly preset: RoundPreset;
}

/** Undefined: it was left. */
export async function askRound(asked: AskedRound): Promise<ChosenRound | undefined> {
	const kind = asked.kind ?? (await pick("Which round?", kindItems));
	const mock = kind === undefined ? undefined : (asked.mock ?? (await pick("Practice or mock?", mockItems)));
	const preset = mock === undefined ? undefined : (asked.preset ?? (await pick("In which editor?", presetItems)));
	return kind === undefined || mock === undefined || preset === undefined ? undefined : { kind, mock, preset };
}

type Item<T> = vscode.QuickPickItem & { readonly value: T };

const kindItems: readonly Item<RoundKind>[] = roundKinds.map((kind) => {
	const { label, minutes, madeOf } = roundTable[kind];
	return { label, description: minutes > 60 ? `${minutes / 60} hours` : `${minutes} min`, detail: madeOf, value: kind };
});

const mockItems: readonly Item<boolean>[] = [
	{ label: "Practice", detail: "The clock can be paused; hints are there", value: false },
	{ label: "Mock", detail: "As in the interview: the clock runs, hints and the solution are refused", value: true },
];

const presetItems: readonly Item<RoundPreset>[] = [
	{ label: "Pad", detail: "A plain editor: no AI completion, no suggestions, no hovers", value: "pad" },
	{ label: "IDE", detail: "Every tool but AI completion", value: "ide" },
];

async function pick<T>(title: string, items: readonly Item<T>[]): Promise<T | undefined> {
	return (await vscode.window.showQuickPick([...items], { title, matchOnDetail: true }))?.value;
}
