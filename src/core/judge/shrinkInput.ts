import { inputRefusal } from "../problem/inputRefusal.ts";
import type { Problem } from "../problem/problem.ts";
import type { Wire } from "../problem/wire.ts";
import { compareMeasured, type Measured, measure } from "./inputSize.ts";
import { type InputTree, leavesOf, readInput, writeInput } from "./inputTree.ts";
import { removals } from "./shrinkRemovals.ts";
import { renumbered, simplifications, smallSteps } from "./shrinkValues.ts";

/** beyond that many values only removing some of them is tried: it is what brings a large input down */
const manyLeaves = 200;
/** up to that many, the steps after the plainest names and numbers are tried as well */
const fewLeaves = 20;

/**
 * Simpler inputs to try in the place of one, the simplest first: without some of its items, then with simpler values. Each
 * is simpler by `compareInputs` and legal by the types and bounds of the signature; the package's contract is not asked
 * here. Empty where nothing simpler is left, so shrinking ends.
 */
export function shrinkInput(problem: Pick<Problem, "signature" | "constants">, input: Wire): readonly Wire[] {
	const tree = readInput(problem.signature, input);
	const now = measure(input);
	const found = new Map<string, Measured>();
	for (const candidate of steps(tree)) {
		const measured = measure(writeInput(candidate));
		if (compareMeasured(measured, now) < 0) found.set(measured.text, measured);
	}
	return [...found.values()]
		.sort(compareMeasured)
		.map((one) => one.input)
		.filter((one) => inputRefusal(problem, one) === null);
}

function* steps(tree: InputTree): Iterable<InputTree> {
	yield* removals(tree);
	const leaves = leavesOf(tree).length;
	if (leaves > manyLeaves) return;
	yield* simplifications(tree);
	if (leaves > fewLeaves) return;
	// two steps at once, since a run of many inputs costs little more than a run of one
	for (const plain of renumbered(tree)) {
		yield* removals(plain);
		yield* smallSteps(plain);
	}
}
