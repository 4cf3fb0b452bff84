// ---
// idea: walks over the true values and takes a missing prediction for a wrong one
// mistake: equal-sizes-assumed
// must_fail: [one list is shorter, one prediction too many, one prediction too few, the lists even out over two sessions]
// messages:
//   nudge: "What is predicted[i] beyond the end of the predictions?"
//   pointer: "Try two predictions for three tracks, and three for two."
//   name: "Lists of different length are scored all the same. Compare the lengths first and return nothing when they differ."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	let total = 0;
	let firstRight = 0;
	for (const [predicted, actual] of sessions) {
		if (actual.length === 0 || predicted.length === 0) return null;
		let right = 0;
		let credit = 0;
		for (let i = 0; i < actual.length; i++) {
			if (predicted[i] !== actual[i]) continue;
			right++;
			credit += right / (i + 1);
		}
		total += credit / actual.length;
		if (predicted[0] === actual[0]) firstRight++;
	}
	return [total / sessions.length, firstRight / sessions.length];
}
