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

const levels: Readonly<Record<IsolationLevel, string>> = {
	0: "Your code ran under limits of time, memory and processes only; it could reach what you can reach.",
	1: "Your code ran under limits, in a folder of its own and with the language's seat belts: they stop accidents, not intent.",
	2: "Your code ran behind walls of the operating system: no network, no other processes, a read-only disk without your home and the problem packages.",
};

const hints: Readonly<Record<IsolationLack, string | undefined>> = {
	chosen: 'For walls around it, set woodshed.judge.isolation to "auto".',
	"no-bubblewrap":
		"For walls around it, install the package bubblewrap (apt, dnf or pacman install bubblewrap) and reload the window.",
	refused:
		"bubblewrap is installed but may not make a user namespace here. Ubuntu 24.04 blocks that by AppArmor, and so do many containers: allow it with a profile for /usr/bin/bwrap, or leave it as it is.",
	"no-such-system": undefined,
	runtime:
		"The interpreter does not start behind the walls, most likely because it needs files outside its own folder. One from the system's packages does.",
};

/** The level in use in words for people; a missing level 2 is a hint, never an obstacle. */
export function describeIsolation(level: IsolationLevel, lack?: IsolationLack): IsolationWords {
	const hint = level === 2 || lack === undefined ? undefined : hints[lack];
	return { sentence: levels[level], ...(hint === undefined ? {} : { hint }) };
}
