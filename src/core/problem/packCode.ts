import type { Result } from "../base/result.ts";
import type { Wire } from "./wire.ts";

/** Seeded randomness handed to generators: the same seed gives the same case on every machine. */
export interface Random {
	/** in [0, 1) */
	next(): number;
	/** whole number from low to high, both included */
	int(low: number, high: number): number;
	pick<T>(from: readonly T[]): T;
	/** a shuffled copy */
	shuffle<T>(of: readonly T[]): T[];
}

type Constants = Readonly<Record<string, number | string>>;

/**
 * What `generators.ts` exports as `generators`. A generator returns an input in the form of `cases.yaml` (`in`), in plain
 * values: lists for lists, tuples and sets, objects or Maps for maps, bigint or number for int.
 */
export type Generators = Readonly<Record<string, (random: Random, n: number, constants: Constants) => unknown>>;

/** What `contract.ts` exports as `contract`: null when the input is legal, else one sentence that says why not. Bounds and types are checked before. */
export type Contract = (input: readonly unknown[], constants: Constants) => string | null;

/**
 * What `check.ts` exports as `check`, where `compare` is `custom`: null when the answer is right, else one sentence that
 * names the broken rule. Must survive any `actual` (junk included); values are plain (Map for maps, Set for sets).
 */
export type Check = (question: {
	readonly input: readonly unknown[];
	readonly expected: unknown;
	readonly actual: unknown;
	readonly constants: Constants;
}) => string | null;

/** Port: the code of one package, running in its own sandboxed process. */
export interface PackCode {
	/** Builds inputs, encoded by the signature's types, in the order asked. */
	generate(
		requests: readonly { readonly fn: string; readonly seed: number; readonly n: number }[],
	): Promise<Result<readonly Wire[], string>>;
	/** For each input null when it is legal, else the reason. Bounds, types and contract. */
	refusals(inputs: readonly Wire[]): Promise<Result<readonly (string | null)[], string>>;
	/** Only where `compare` is `custom`: null when right, else the broken rule. */
	check(input: Wire, expected: Wire, actual: Wire): Promise<Result<string | null, string>>;
	dispose(): void;
}
