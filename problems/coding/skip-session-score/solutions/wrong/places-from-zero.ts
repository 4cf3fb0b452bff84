// ---
// idea: divides by the index of the answer, and by 1 at the first
// mistake: off-by-one
// must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything right, everything but the first, only the last is right, right answers in two runs, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
// messages:
//   nudge: "What is the place of the first answer?"
//   pointer: "Two wrong answers and then a right one: what does the last one earn?"
//   name: "Places start at 0, so each accuracy is divided by one too few. The first answer is at place 1."
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
	const earned = rightPlaces([predicted, actual]).reduce((sum, place, j) => sum + (j + 1) / (place - 1 || 1), 0);
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
