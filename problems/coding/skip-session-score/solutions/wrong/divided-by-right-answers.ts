// ---
// idea: takes the mean of what the right places earned
// mistake: wrong-denominator
// must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything but the first, only the last is right, only the first is right, right answers in two runs, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
// messages:
//   nudge: "By what is the sum of a session divided?"
//   pointer: "Take a session of which only the first of four answers is right: is it perfect in your code?"
//   name: "The sum is divided by the right answers, as in average precision. Here it is divided by all answers of the session."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	if (sessions.some(([predicted, actual]) => actual.length === 0 || predicted.length !== actual.length)) return null;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter(([predicted, actual]) => predicted[0] === actual[0]).length;
	return [total / sessions.length, firstRight / sessions.length];
}

/** The right answer number j, at place i, is worth j / i. */
function sessionScore([predicted, actual]: Session): number {
	const places = rightPlaces([predicted, actual]);
	if (places.length === 0) return 0;
	return places.reduce((sum, place, j) => sum + (j + 1) / place, 0) / places.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
