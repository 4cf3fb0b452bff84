import type { CaseGroup } from "../problem/testCase.ts";
import type { Wire } from "../problem/wire.ts";

/** A case ready to run. */
export interface JudgedCase {
	readonly id: string;
	readonly name: string;
	readonly group: CaseGroup;
	readonly why: string;
	/** its input and expected output are shown also when it passes */
	readonly shown: boolean;
	readonly input: Wire;
	readonly expected: Wire;
	/** said beside the result: the candidate's own expected output is not right */
	readonly note?: string;
}

/** A case that cannot run. */
export interface UnusableCase {
	readonly id: string;
	readonly name: string;
	readonly group: CaseGroup;
	readonly why: string;
	readonly message: string;
}

export interface CaseSet {
	readonly cases: readonly JudgedCase[];
	readonly unusable: readonly UnusableCase[];
}
