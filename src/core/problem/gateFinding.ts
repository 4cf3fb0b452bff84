import type { Fingerprints } from "./fingerprints.ts";

/** The steps of the gate that a package must pass, in order; numbers as in problems/README.md. */
export const gateSteps = {
	1: "schema and constants",
	2: "accepted solutions",
	3: "slow and wrong solutions",
	4: "contract and bounds",
	5: "agreement on generated inputs",
	6: "mutants",
	7: "comparison",
	8: "derived limits",
	9: "size and messages",
	10: "nothing to read",
} as const;
export type GateStep = keyof typeof gateSteps;

/** Something a package must mend before it may ship. */
export interface GateFinding {
	readonly step: GateStep;
	/** a file of the package, with its line where known; or a solution; or "case …" */
	readonly where: string;
	readonly message: string;
}

/** How the cases fared against mutants of the accepted solutions. */
export interface MutantFigures {
	readonly mutants: number;
	readonly killed: number;
	/** those that live and have their reason in survivors.yaml */
	readonly explained: number;
	/** those that live although a legal input tells them from the right solution */
	readonly toldApart: number;
}

/** How many wrong solutions are recognised by what others answer; see `checkFingerprints`. */
export interface NamingFigures {
	readonly wrong: number;
	readonly named: number;
}

/** What the gate says of one package. */
export interface GateReport {
	readonly problem: string;
	readonly cases: number;
	/** generated inputs on which all accepted solutions were compared */
	readonly inputsCompared: number;
	/** fastest slow solution at its worst scale case over the limit, measured up to 1.5; absent without a slow solution */
	readonly growthMargin?: number;
	/** absent: the package has no survivors.yaml yet, or no solution that could be mutated here */
	readonly mutants?: MutantFigures;
	/** absent: its wrong solutions could not all be run here */
	readonly naming?: NamingFigures;
	/** what is kept of them for candidates who make the same mistakes; absent like `naming` */
	readonly fingerprints?: Fingerprints;
	readonly wallMs: number;
	/** from an earlier run over the same files */
	readonly cached: boolean;
	/** what could not be tested here, one sentence each (a toolchain that is missing) */
	readonly untested: readonly string[];
	readonly findings: readonly GateFinding[];
}
