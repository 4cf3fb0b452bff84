import { writeFileSync } from "node:fs";

/** Samples of one thing that was timed, in milliseconds. */
export interface Timing {
	readonly what: string;
	readonly samplesMs: readonly number[];
	/** what the median should stay under on a quiet machine */
	readonly budgetMs?: number;
}

/** How many times as long `of` took as `to`, both measured in this run; names are those of the timings. */
export interface Ratio {
	readonly of: string;
	readonly to: string;
	/** the median ratio should be at least that */
	readonly wanted?: number;
}

/** Figures that are no times: a row of texts for each column's name. */
export interface BenchTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** What one bench hands to `scripts/bench.mjs`. */
export interface BenchResult {
	readonly title: string;
	readonly timings: readonly Timing[];
	readonly ratios: readonly Ratio[];
	readonly tables?: readonly BenchTable[];
	/** sentences that are needed to read the figures */
	readonly notes: readonly string[];
}

/** Writes the result where the first argument of the program says, else prints it. */
export function handOver(result: BenchResult): void {
	const json = JSON.stringify(result);
	const file = process.argv[2];
	if (file === undefined) {
		process.stdout.write(`${JSON.stringify(result, null, "\t")}\n`);
	} else {
		writeFileSync(file, json);
	}
}
