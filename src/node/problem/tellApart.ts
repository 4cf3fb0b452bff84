import { compareInputs } from "../../core/judge/inputSize.ts";
import { shrinkInput } from "../../core/judge/shrinkInput.ts";
import { StressInputs } from "../../core/judge/stressInputs.ts";
import type { Telling } from "../../core/problem/judgeSurvivors.ts";
import type { Mutant } from "../../core/problem/mutant.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { PackCode } from "../../core/problem/packCode.ts";
import type { Wire } from "../../core/problem/wire.ts";
import type { Kill, MutantTrials } from "./mutantTrials.ts";

const triedInputs = 600;
const seed = 1;
/** of one input, wall time; an author has time, the gate of all packages less */
const shrinkMs = 1500;
const mostAtOnce = 300;

/**
 * For each of some living mutants that a legal input tells from the right solution: the simplest such input that was
 * found. The cases have to kill, so this is only how an author learns which case is missing.
 */
export async function tellApart(
	pack: Pack,
	trials: MutantTrials,
	living: readonly Mutant[],
	{ code, known }: { readonly code: PackCode; readonly known: readonly Wire[] },
): Promise<ReadonlyMap<Mutant, Telling>> {
	const told = new Map<Mutant, Telling>();
	if (living.length === 0) return told;
	const inputs = await new StressInputs(pack, code, known, seed).next(triedInputs);
	for (const kill of await firstKills(trials, living, [...inputs].sort(compareInputs))) {
		told.set(kill.mutant, await shrunk(pack, trials, code, kill));
	}
	return told;
}

type Telltale = Kill & { readonly input: Wire };

async function firstKills(
	trials: MutantTrials,
	mutants: readonly Mutant[],
	inputs: readonly Wire[],
): Promise<readonly Telltale[]> {
	const cases = await trials.answered(inputs);
	const kills = cases.ok ? await trials.killedBy(mutants, cases.value) : cases;
	if (!cases.ok || !kills.ok) return [];
	return [...kills.value.values()].map((kill) => ({
		...kill,
		input: cases.value.find(({ id }) => id === kill.result.id)?.input ?? null,
	}));
}

async function shrunk(pack: Pack, trials: MutantTrials, code: PackCode, first: Telltale): Promise<Telling> {
	const endMs = performance.now() + shrinkMs;
	let best = first;
	for (let simpler: Telltale | undefined = first; simpler !== undefined && performance.now() < endMs; ) {
		best = simpler;
		const open = shrinkInput(pack.problem, best.input).slice(0, mostAtOnce);
		const refusals = await code.refusals(open);
		const legal = refusals.ok ? open.filter((_, i) => refusals.value[i] === null) : [];
		[simpler] = await firstKills(trials, [best.mutant], legal);
	}
	const { input, result } = best;
	return { input, message: result.message };
}
