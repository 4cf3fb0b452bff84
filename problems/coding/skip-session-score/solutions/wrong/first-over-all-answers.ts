// ---
// idea: divides the sessions with a right first answer by the number of all answers
// mistake: wrong-denominator
// must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything right, only the first is right, right answers in two runs, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
// messages:
//   nudge: "How many first answers are there?"
//   pointer: "Try two sessions of three tracks, all answers right. What should the second number be?"
//   name: "Right first answers are divided by all answers. There is one first answer per session."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	if (sessions.some(([predicted, actual]) => actual.length === 0 || predicted.length !== actual.length)) return null;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter(([predicted, actual]) => predicted[0] === actual[0]).length;
	return [total / sessions.length, firstRight / sessions.flatMap(([, actual]) => actual).length];
}

/** The right answer number j, at place i, is worth j / i. */
function sessionScore([predicted, actual]: Session): number {
	const earned = rightPlaces([predicted, actual]).reduce((sum, place, j) => sum + (j + 1) / place, 0);
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
