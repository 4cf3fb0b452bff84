// ---
// idea: gives 0 back early for a session without answers
// mistake: missing-taken-as-zero
// must_fail: [one session without answers, a session without answers among good ones, a session without answers comes last]
// messages:
//   nudge: "What is the accuracy of no answers?"
//   pointer: "Try one session that holds two empty lists."
//   name: "A session without answers counts as 0. It has no score, and the result is nothing."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0 || sessions.some(([predicted, actual]) => predicted.length !== actual.length)) return null;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter(([predicted, actual]) => actual.length > 0 && predicted[0] === actual[0]).length;
	return [total / sessions.length, firstRight / sessions.length];
}

/** The right answer number j, at place i, is worth j / i. */
function sessionScore([predicted, actual]: Session): number {
	if (actual.length === 0) return 0;
	const earned = rightPlaces([predicted, actual]).reduce((sum, place, j) => sum + (j + 1) / place, 0);
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
