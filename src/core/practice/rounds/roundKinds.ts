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
	screen: hour("screen", "Screen", "an introduction, two quick questions, an easy and a medium problem"),
	data: hour("data", "ML Data", "SQL, a streaming problem, a conversation about leakage"),
	depth: hour("depth", "ML Depth", "the hardest ML problem you solved, and what is asked about it"),
	design: hour("design", "ML System Design", "one design, with two changes of its requirements"),
	values: hour("values", "Values", "four prompts over at least three values"),
	full: {
		label: "Full mock",
		hours: mockRounds,
		minutes: 300,
		madeOf: "the five rounds, with a break before each, over days if you like",
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
