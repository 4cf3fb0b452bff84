import type { FailureText } from "../base/failureText.ts";
import { isolationTexts } from "./texts/isolationTexts.ts";

/**
 * 0: limits, and the end of the whole process tree. 1: also a clean environment, a folder of its own and seat belts in the
 * language. 2: also walls of the operating system: no network, a read-only disk without home and problem packages.
 */
export type IsolationLevel = 0 | 1 | 2;

/** Why level 2 is not in use. */
export type IsolationLack =
	/** the setting asks for less */
	| "chosen"
	/** bubblewrap is not installed */
	| "no-bubblewrap"
	/** bubblewrap is there, and the system does not let it work */
	| "refused"
	/** this system has nothing of the kind that works without a native helper */
	| "no-such-system"
	/** the program's own runtime does not start behind these walls */
	| "runtime";

export interface IsolationWords {
	/** one sentence: what the code that was run could reach */
	readonly sentence: string;
	/** how to get level 2; absent where it is in use or cannot be had */
	readonly hint?: string;
}

const levels: Readonly<Record<IsolationLevel, FailureText<void>>> = {
	0: isolationTexts.isolationLimits,
	1: isolationTexts.isolationBelts,
	2: isolationTexts.isolationWalls,
};

const hints: Readonly<Record<IsolationLack, FailureText<void> | undefined>> = {
	chosen: isolationTexts.wallsNotChosen,
	"no-bubblewrap": isolationTexts.wallsNotInstalled,
	refused: isolationTexts.wallsRefused,
	"no-such-system": undefined,
	runtime: isolationTexts.wallsStopRuntime,
};

/** The level in use in words for people; a missing level 2 is a hint, never an obstacle. */
export function describeIsolation(level: IsolationLevel, lack?: IsolationLack): IsolationWords {
	const hint = level === 2 || lack === undefined ? undefined : hints[lack]?.say();
	return { sentence: levels[level].say(), ...(hint === undefined ? {} : { hint }) };
}
