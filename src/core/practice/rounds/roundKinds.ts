import * as l10n from "@vscode/l10n";

import { type MockRound, mockRounds } from "../plan/plan.ts";

export const roundKinds = [...mockRounds, "full"] as const;
export type RoundKind = (typeof roundKinds)[number];

interface KindRow {
	readonly label: string;
	/** the hours that it is made of, in their order */
	readonly hours: readonly MockRound[];
	readonly minutes: number;
	readonly madeOf: string;
}

export const roundTable: Readonly<Record<RoundKind, KindRow>> = {
	screen: hour("screen", l10n.t`Screen`, l10n.t`An introduction, two quick questions, an easy and a medium problem`),
	data: hour("data", l10n.t`ML Data`, l10n.t`SQL, a streaming problem, a conversation about leakage`),
	depth: hour("depth", l10n.t`ML Depth`, l10n.t`The hardest ML problem you solved, and what is asked about it`),
	design: hour("design", l10n.t`ML System Design`, l10n.t`One design, with two changes of its requirements`),
	values: hour("values", l10n.t`Values`, l10n.t`Four prompts over at least three values`),
	full: {
		label: l10n.t`Full mock`,
		hours: mockRounds,
		minutes: 300,
		madeOf: l10n.t`The five rounds, with a break before each, over days if you like`,
	},
};

/** What the log calls a round: the kind can be read off it, and no other round has it. */
export function loggedRound({ kind, id }: { readonly kind: RoundKind; readonly id: string }): string {
	return `${kind}:${id}`;
}

/** The kind of a round in the log; undefined where the log has it from elsewhere. */
export function loggedKind(round: string): RoundKind | undefined {
	return roundKinds.find((kind) => round.startsWith(`${kind}:`));
}

function hour(kind: MockRound, label: string, madeOf: string): KindRow {
	return { label, hours: [kind], minutes: 60, madeOf };
}
