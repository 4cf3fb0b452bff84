// ---
// idea: adds up what all answers earned and divides by the number of all answers
// mistake: wrong-denominator
// must_fail: [a short and a long session weigh the same, "three sessions, first answers 1, 0, 0"]
// messages:
//   nudge: "How much does a session with one answer count beside one with a hundred?"
//   pointer: "Put a session with one right answer before one with three wrong answers and a right one."
//   name: "The mean runs over all answers, so long sessions count for more. Divide within each session, then take the mean over sessions."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	let total = 0;
	let firstRight = 0;
	for (const [predicted, actual] of sessions) {
		if (actual.length === 0 || predicted.length !== actual.length) return null;
		let right = 0;
		let credit = 0;
		for (let i = 0; i < actual.length; i++) {
			if (predicted[i] !== actual[i]) continue;
			right++;
			credit += right / (i + 1);
		}
		total += credit;
		if (predicted[0] === actual[0]) firstRight++;
	}
	const answers = sessions.reduce((sum, [, actual]) => sum + actual.length, 0);
	return [total / answers, firstRight / sessions.length];
}
