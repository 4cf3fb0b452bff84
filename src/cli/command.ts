/** 0: accepted or clean; 1: not; 2: a usage or internal error (one line on stderr). */
export type ExitCode = 0 | 1 | 2;

/** What a command sees of the outside: tests hand in their own. */
export interface CommandIo {
	/** absolute; relative file names of the caller are resolved against it */
	readonly callerFolder: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** where the product lies: sources, packs, cache */
	readonly house: House;
	/** aborted by Ctrl+C */
	readonly signal: AbortSignal;
	/** one text to stdout, a line break is added */
	out(text: string): void;
	/** one text to stderr, a line break is added: progress and hints, never the result */
	note(text: string): void;
	/** a question with yes or no, at a terminal; absent: nobody is there to answer */
	ask?(question: string): Promise<boolean>;
}

export interface House {
	/** the repository, when the command runs from a checkout with sources: absolute */
	readonly repository?: string;
	/** folder of the built product, with the judge's harnesses: absolute */
	readonly dist: string;
	/** folder of built packs (`dist/packs`), when there is one: absolute */
	readonly packs?: string;
	/** folder that may be written to and thrown away: absolute */
	readonly cache: string;
}

/** One row of the command table; each lives in `src/cli/<name>.ts`, exported as `command`. */
export interface Command {
	readonly name: string;
	/** arguments in one line, without the program's name: `judge <slug> <file> [--group sample|all]` */
	readonly usage: string;
	/** one line for `--help` */
	readonly summary: string;
	/** `args` are those after the command's name. Throws UsageError or HumanError for what the caller can mend. */
	run(args: readonly string[], io: CommandIo): Promise<ExitCode>;
}
