import * as l10n from "@vscode/l10n";

// English in example: written into the text
/** Names of estimate blocks that the checks read by themselves. */
export const reservedNames = ["entry_rps", "slo_p50", "slo_p95", "slo_p99", "deadline"] as const;
export type ReservedName = (typeof reservedNames)[number];

export interface ReservedNameRow {
	readonly meaning: string;
	/** a value as one may write it, to be overwritten */
	readonly example: string;
}

export const reservedNameTable: Readonly<Record<ReservedName, ReservedNameRow>> = {
	entry_rps: {
		meaning: l10n.t`Requests a second that enter the drawing; loads and capacities follow.`,
		example: "1k QPS",
	},
	slo_p50: {
		meaning: l10n.t`The objective for half of the answers; the critical path is compared with it.`,
		example: "50 ms",
	},
	slo_p95: {
		meaning: l10n.t`The objective for 95 of 100 answers; the critical path is compared with it.`,
		example: "200 ms",
	},
	slo_p99: {
		meaning: l10n.t`The objective for 99 of 100 answers; the critical path is compared with it.`,
		example: "400 ms",
	},
	deadline: { meaning: l10n.t`By when a batch has to be done.`, example: "6 h" },
};

export function isReservedName(name: string): name is ReservedName {
	return Object.hasOwn(reservedNameTable, name);
}
