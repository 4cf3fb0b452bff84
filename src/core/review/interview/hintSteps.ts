import { type HintStep, hintSteps } from "../../judge/hintLadder.ts";
import type { Turn } from "./interview.ts";

/** Of the hints in `turns` from `from` on, how plain each was: one at an item of the rubric follows the one before it there. */
export function stepsOfHints(turns: readonly Turn[], from: number): readonly HintStep[] {
	const taken = new Map<string | null, number>();
	return turns.flatMap((turn, at) => {
		if (turn.who !== "interviewer" || turn.kind !== "hint") {
			return [];
		}
		const before = taken.get(turn.criterion) ?? 0;
		taken.set(turn.criterion, before + 1);
		const step = hintSteps[Math.min(before, hintSteps.length - 1)];
		return at < from || step === undefined ? [] : [step];
	});
}
