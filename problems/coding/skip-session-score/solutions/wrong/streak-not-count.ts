// ---
// idea: counts how many right places stand together up to each
// mistake: wrong-weight
// must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, right answers in two runs, every second answer right, "ten answers, two mistakes"]
// messages:
//   nudge: "What is the accuracy of the first five answers when only the third is wrong?"
//   pointer: "Try two right answers, a wrong one, and two right ones again."
//   name: "A mistake sets the count of right answers back to 0. Keep it: the accuracy so far is all right answers up to here over all answers up to here."
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
	let earned = 0;
	let streak = 0;
	let before = 0;
	for (const place of rightPlaces([predicted, actual])) {
		streak = place === before + 1 ? streak + 1 : 1;
		earned += streak / place;
		before = place;
	}
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
