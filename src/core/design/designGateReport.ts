/** What the gate found wrong in one design package, or with the checks on it. */
export interface DesignGateFinding {
	/** "reference senior", "twin no-monitor", "strange hollow", "law padded" */
	readonly where: string;
	readonly message: string;
}

/** One planted flaw and what the checks made of it. */
import type { Twin } from "./designPack.ts";

export interface TwinResult {
	readonly id: string;
	readonly criterion: string;
	readonly kind: Twin["kind"];
	/** false: an argument that only a reader can judge; counted apart */
	readonly deterministic: boolean;
	/** its criterion was lost, and the finding stands at the flaw */
	readonly found: boolean;
	/** criteria that were lost beside it, by rule: "serving (capacity/overload)" */
	readonly alsoLost: readonly string[];
}

export interface DesignGateReport {
	readonly problem: string;
	readonly twins: readonly TwinResult[];
	/** (clean text or twin, criterion) pairs with a finding that was not planted ÷ all such pairs, 0 to 1 */
	readonly falseAlarms: number;
	/** right designs: the references, also shuffled, said twice, and with labels alone; and how many of them are blamed */
	readonly clean: { readonly designs: number; readonly blamed: readonly string[] };
	readonly strange: number;
	/** empty: the package passes */
	readonly findings: readonly DesignGateFinding[];
}

/** Flaws that are found, of those that are asked for; `all`: 0 where there are none. */
export interface Recall {
	readonly found: number;
	readonly all: number;
}

/** Of flaws that a program can decide, as their authors marked them before they had seen a check. */
export function markedRecall({ twins }: DesignGateReport): Recall {
	return recallOf(twins.filter(({ deterministic }) => deterministic));
}

/** Of every flaw that is no matter of argument, marked or not. */
export function plainRecall({ twins }: DesignGateReport): Recall {
	return recallOf(twins.filter(({ kind }) => kind !== "argument"));
}

function recallOf(twins: readonly TwinResult[]): Recall {
	return { all: twins.length, found: twins.filter(({ found }) => found).length };
}

export function share({ found, all }: Recall): number {
	return all === 0 ? 1 : found / all;
}
