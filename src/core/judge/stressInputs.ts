import type { PackCode, Random } from "../problem/packCode.ts";
import type { Pack } from "../problem/pack.ts";
import { seededRandom } from "../problem/seededRandom.ts";
import type { Wire } from "../problem/wire.ts";
import { compareMeasured, measure } from "./inputSize.ts";
import { readInput } from "./inputTree.ts";
import { KnownValues } from "./knownValues.ts";
import { mutateInput } from "./mutateInput.ts";
import { randomInput } from "./randomInput.ts";

/** sizes of inputs made from the signature, and of the package's generators: small, where a reader can follow */
const smallest = 1;
const largest = 8;
const mostRounds = 6;
const mostCharacters = 4000;

/**
 * Small legal inputs without end, each once: first the known ones, then known ones with changes, the package's generators
 * at small sizes, and inputs made from nothing but the signature. A seed gives the same inputs again.
 */
export class StressInputs {
	private readonly pack: Pack;
	private readonly packCode: PackCode;
	private readonly random: Random;
	private readonly known: readonly Wire[];
	private readonly values: KnownValues;
	private readonly seen = new Set<string>();
	private generators: readonly { readonly fn: string; readonly n: number }[];
	private nextSeed: number;
	private begun = false;

	constructor(pack: Pack, packCode: PackCode, known: readonly Wire[], seed: number) {
		this.pack = pack;
		this.packCode = packCode;
		this.known = known;
		this.random = seededRandom(seed);
		this.values = new KnownValues(known.map((input) => readInput(pack.problem.signature, input)));
		this.generators = smallGenerators(pack);
		this.nextSeed = 2_000_000 + seed * 100_000;
	}

	/** About that many, the simplest first; fewer where the contract refuses most. */
	async next(count: number): Promise<readonly Wire[]> {
		const found = this.begun ? [] : await this.legal(this.known);
		this.begun = true;
		for (let round = 0; found.length < count && round < mostRounds; round++) {
			const third = Math.ceil((count - found.length) / 3);
			const made = [
				...(await this.generated(third)),
				...Array.from({ length: this.known.length === 0 ? 0 : third }, () =>
					mutateInput(this.pack.problem.signature, this.random.pick(this.known), this.values, this.random),
				),
				...Array.from({ length: third }, () =>
					randomInput(this.pack.problem, this.values, this.random, this.random.int(smallest, largest)),
				),
			];
			found.push(...(await this.legal(made)));
		}
		return found
			.map(measure)
			.sort(compareMeasured)
			.map(({ input }) => input);
	}

	/** Those of the inputs that are legal, not too long, and were not given out before. */
	private async legal(inputs: readonly Wire[]): Promise<Wire[]> {
		const fresh = inputs.filter((input) => {
			const key = JSON.stringify(input);
			return key.length <= mostCharacters && !this.seen.has(key) && this.seen.add(key);
		});
		const refusals = await this.packCode.refusals(fresh);
		return refusals.ok ? fresh.filter((_, i) => refusals.value[i] === null) : [];
	}

	private async generated(count: number): Promise<readonly Wire[]> {
		if (this.generators.length === 0) return [];
		const requests = Array.from({ length: count }, () => {
			const { fn, n } = this.random.pick(this.generators);
			return { fn, seed: this.nextSeed++, n: this.random.int(1, Math.min(n, largest)) };
		});
		const made = await this.packCode.generate(requests);
		if (made.ok) return made.value;
		// one that refuses a size its author did not think of is left out from now on
		const sound = await Promise.all(
			this.generators.map(async (one) => {
				const own = requests.filter(({ fn }) => fn === one.fn);
				return (await this.packCode.generate(own)).ok ? [one] : [];
			}),
		);
		this.generators = sound.flat();
		return [];
	}
}

/** Those of the property cases; of all cases where there are none. */
function smallGenerators({ cases }: Pack): readonly { readonly fn: string; readonly n: number }[] {
	const generated = cases.flatMap(({ gen, group }) => (gen === undefined ? [] : [{ ...gen, group }]));
	const property = generated.filter(({ group }) => group === "property");
	const largestOf = new Map<string, number>();
	for (const { fn, n } of property.length > 0 ? property : generated) {
		largestOf.set(fn, Math.max(n, largestOf.get(fn) ?? 1));
	}
	return [...largestOf].map(([fn, n]) => ({ fn, n }));
}
