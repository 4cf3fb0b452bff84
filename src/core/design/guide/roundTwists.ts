import type { Twist } from "../designPack.ts";

/** The changes of one round, one for each minute at which the problem has some: the next attempt gets the next ones. */
export function roundTwists(twists: readonly Twist[], attempt: number): readonly Twist[] {
	const minutes = [...new Set(twists.map(({ minute }) => minute))].sort((a, b) => a - b);
	return minutes.flatMap((minute) => {
		const choice = twists.filter((twist) => twist.minute === minute);
		return choice[(Math.max(1, attempt) - 1) % choice.length] ?? [];
	});
}
