// ---
// idea: takes a place for right when the product of both numbers is 1
// mistake: zero-taken-as-missing
// must_fail: [a listener who skips nothing, everything right, "ten answers, two mistakes"]
// messages:
//   nudge: "Is it a right answer to predict that a track is not skipped?"
//   pointer: "Try a listener who skips nothing."
//   name: "Only pairs of ones count. A pair of zeros is a right answer too."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	if (sessions.some(([predicted, actual]) => actual.length === 0 || predicted.length !== actual.length)) return null;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter(([predicted, actual]) => (predicted[0] ?? 0) * (actual[0] ?? 0) === 1).length;
	return [total / sessions.length, firstRight / sessions.length];
}

/** The right answer number j, at place i, is worth j / i. */
function sessionScore([predicted, actual]: Session): number {
	const earned = rightPlaces([predicted, actual]).reduce((sum, place, j) => sum + (j + 1) / place, 0);
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth * (predicted[i] ?? 0) === 1 ? [i + 1] : []));
}
