// ---
// idea: counts the sessions that have a right place
// mistake: wrong-reference-point
// must_fail: ["two sessions, one wrong answer each", a short and a long session weigh the same, everything but the first, only the last is right, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another]
// messages:
//   nudge: "Which single answer of a session does the second number look at?"
//   pointer: "Try a session whose last answer alone is right."
//   name: "The second number counts sessions with a right answer anywhere. Look at the first answer only."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	if (sessions.some(([predicted, actual]) => actual.length === 0 || predicted.length !== actual.length)) return null;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter((session) => rightPlaces(session).length > 0).length;
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
