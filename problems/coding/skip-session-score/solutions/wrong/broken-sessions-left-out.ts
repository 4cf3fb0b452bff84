// ---
// idea: filters the valid sessions and scores these
// mistake: partial-result
// must_fail: [one list is shorter, a session without answers among good ones, a session without answers comes last, the truth is missing]
// messages:
//   nudge: "What does one invalid session mean for the whole input?"
//   pointer: "Put a session without answers between two good ones."
//   name: "Invalid sessions are left out silently. One of them makes the whole result nothing."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	const valid = sessions.filter(([predicted, actual]) => actual.length > 0 && predicted.length === actual.length);
	if (valid.length === 0) return null;
	const total = valid.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = valid.filter(([predicted, actual]) => predicted[0] === actual[0]).length;
	return [total / valid.length, firstRight / valid.length];
}

/** The right answer number j, at place i, is worth j / i. */
function sessionScore([predicted, actual]: Session): number {
	const earned = rightPlaces([predicted, actual]).reduce((sum, place, j) => sum + (j + 1) / place, 0);
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
