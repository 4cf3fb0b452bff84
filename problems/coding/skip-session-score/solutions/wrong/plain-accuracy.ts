// ---
// idea: divides the number of right places by the number of answers
// mistake: wrong-weight
// must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything but the first, only the last is right, right answers in two runs, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
// messages:
//   nudge: "Does it matter in your code where in the session a mistake happens?"
//   pointer: "In the first example both sessions hold one mistake. Do they score the same?"
//   name: "The score is the plain share of right answers. Each right answer earns the accuracy up to its own place."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	if (sessions.some(([predicted, actual]) => actual.length === 0 || predicted.length !== actual.length)) return null;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter(([predicted, actual]) => predicted[0] === actual[0]).length;
	return [total / sessions.length, firstRight / sessions.length];
}

function sessionScore([predicted, actual]: Session): number {
	return rightPlaces([predicted, actual]).length / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
