// ---
// idea: divides by at least one session
// mistake: empty-input
// must_fail: [no sessions]
// messages:
//   nudge: "What is the mean over no sessions?"
//   pointer: "Call your function with an empty list and compare with the rules."
//   name: "No sessions give two zeros. The statement asks for nothing: a score of 0 would look like a bad model."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.some(([predicted, actual]) => actual.length === 0 || predicted.length !== actual.length)) return null;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter(([predicted, actual]) => predicted[0] === actual[0]).length;
	return [total / Math.max(sessions.length, 1), firstRight / Math.max(sessions.length, 1)];
}

/** The right answer number j, at place i, is worth j / i. */
function sessionScore([predicted, actual]: Session): number {
	const earned = rightPlaces([predicted, actual]).reduce((sum, place, j) => sum + (j + 1) / place, 0);
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
