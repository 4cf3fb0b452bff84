// ---
// idea: keeps the count of right answers outside the function that scores a session
// mistake: stale-state
// must_fail: ["two sessions, one wrong answer each", a short and a long session weigh the same, everything right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another]
// messages:
//   nudge: "What is your count of right answers when the second session begins?"
//   pointer: "Put a perfect session before one whose last answer alone is right."
//   name: "The count of right answers is not set back to 0 between sessions."
// ---
type Session = [predicted: number[], actual: number[]];

let right = 0;

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	if (sessions.some(([predicted, actual]) => actual.length === 0 || predicted.length !== actual.length)) return null;
	right = 0;
	const total = sessions.reduce((sum, session) => sum + sessionScore(session), 0);
	const firstRight = sessions.filter(([predicted, actual]) => predicted[0] === actual[0]).length;
	return [total / sessions.length, firstRight / sessions.length];
}

function sessionScore([predicted, actual]: Session): number {
	let earned = 0;
	for (const place of rightPlaces([predicted, actual])) {
		right++;
		earned += right / place;
	}
	return earned / actual.length;
}

function rightPlaces([predicted, actual]: Session): number[] {
	return actual.flatMap((truth, i) => (truth === predicted[i] ? [i + 1] : []));
}
