import type { Interview } from "./interview.ts";

/**
 * Everything that the candidate answered about one item so far, in order: the item is judged on all of it, so that a second
 * answer does not take away what the first one earned.
 */
export function answersAt(criterion: string, { turns }: Interview): readonly string[] {
	const answers: string[] = [];
	let about: string | null = null;
	for (const turn of turns) {
		if (turn.who === "interviewer") {
			about = turn.kind === "question" || turn.kind === "twist" ? turn.criterion : about;
		} else if (turn.kind === "answer" && about === criterion) {
			answers.push(turn.text);
		}
	}
	return answers;
}
