import { err, ok, type Result } from "../base/result.ts";
import type { PackCode } from "../problem/packCode.ts";
import type { Problem } from "../problem/problem.ts";
import type { Wire } from "../problem/wire.ts";

/** Different inputs of a size, so that a solution which remembers its answers is not measured remembering. */
const seeds = [101, 102] as const;

/** An input is read by each process anew, so a larger one costs more than it tells. */
const mostChars = 500_000;

/** The inputs that a package builds for its growth, built when first asked for. */
export class GrowthInputs {
	private readonly growth: NonNullable<Problem["growth"]>;
	private readonly packCode: PackCode;
	private readonly built = new Map<number, readonly Wire[]>();
	private readonly refused = new Set<number>();
	/** characters an input of size 1 would take, by the largest one so far */
	private charsPerSize = 0;

	constructor(growth: NonNullable<Problem["growth"]>, packCode: PackCode) {
		this.growth = growth;
		this.packCode = packCode;
	}

	/** Builds what is missing. A size of which no legal input can be built is left out; so is one that is too large. */
	async build(sizes: readonly number[]): Promise<Result<null, string>> {
		const declared = this.growth.sizes;
		const fits = (n: number) => n * this.charsPerSize <= mostChars;
		const missing = sizes.filter((n) => !this.built.has(n) && !this.refused.has(n) && fits(n));
		if (missing.length === 0) return ok(null);
		const requests = missing.flatMap((n) => seeds.map((seed) => ({ fn: this.growth.generator, seed, n })));
		const made = await this.packCode.generate(requests);
		// a generator may refuse a size that its author did not think of
		if (!made.ok) return missing.every((n) => declared.includes(n)) ? err(made.error) : this.refuse(missing);
		const judged = missing.every((n) => declared.includes(n)) ? undefined : await this.packCode.refusals(made.value);
		if (judged !== undefined && !judged.ok) return judged;
		for (const [i, n] of missing.entries()) {
			const at = i * seeds.length;
			const inputs = made.value.slice(at, at + seeds.length);
			const legal = judged === undefined || judged.value.slice(at, at + seeds.length).every((why) => why === null);
			if (legal) this.keep(n, inputs);
			else this.refused.add(n);
		}
		return ok(null);
	}

	/** The sizes of these that there are inputs of. */
	of(sizes: readonly number[]): readonly { readonly n: number; readonly inputs: readonly Wire[] }[] {
		return sizes.flatMap((n) => {
			const inputs = this.built.get(n);
			return inputs === undefined ? [] : [{ n, inputs }];
		});
	}

	/** Characters of an input of that size, about. */
	charsOf(n: number): number {
		return n * this.charsPerSize;
	}

	private keep(n: number, inputs: readonly Wire[]): void {
		this.built.set(n, inputs);
		if (n >= Math.max(...this.built.keys())) {
			this.charsPerSize = JSON.stringify(inputs[0] ?? null).length / n;
		}
	}

	private refuse(sizes: readonly number[]): Result<null, string> {
		for (const n of sizes) {
			if (!this.growth.sizes.includes(n)) this.refused.add(n);
		}
		return ok(null);
	}
}
