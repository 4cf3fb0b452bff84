import { terminalTexts } from "./texts/terminalTexts.ts";
import { err, ok, type Result } from "../base/result.ts";

/** The `index`-th (from 1) of `count` machines that share one list of work. */
export interface Shard {
	readonly index: number;
	readonly count: number;
}

export const wholeShard: Shard = { index: 1, count: 1 };

/** Reads `2/5`. */
export function parseShard(text: string): Result<Shard, string> {
	const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
	const [index, count] = [Number(first), Number(second)];
	return first !== undefined && index >= 1 && index <= count
		? ok({ index, count })
		: err(terminalTexts.optionShard.say({ given: text }));
}

/**
 * The part of a list that one machine works on: every `count`-th item of the sorted list, so that all machines agree
 * whatever order each of them was given, and neighbours (one person's files) spread.
 */
export function shardOf(items: readonly string[], { index, count }: Shard): readonly string[] {
	return [...new Set(items)].sort().filter((_, i) => i % count === index - 1);
}
