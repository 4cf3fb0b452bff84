// ---
// idea: puts all predicted and all true values together and compares the two lengths
// mistake: equal-sizes-assumed
// must_fail: [the lists even out over two sessions]
// messages:
//   nudge: "Which two lengths have to be equal?"
//   pointer: "Give one session a prediction too many and the next one a prediction too few."
//   name: "Only the totals are compared. The two lists of each session must be equally long."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	if (sessions.some(([predicted, actual]) => predicted.length === 0 || actual.length === 0)) return null;
	const surplus = sessions.reduce((sum, [predicted, actual]) => sum + predicted.length - actual.length, 0);
	if (surplus !== 0) return null;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter(([predicted, actual]) => predicted[0] === actual[0]).length;
	return [total / sessions.length, firstRight / sessions.length];
}

/** The right answer number j, at place i, is worth j / i. */
function sessionScore([predicted, actual]: Session): number {
	const earned = rightPlaces([predicted, actual]).reduce((sum, place, j) => sum + (j + 1) / place, 0);
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
