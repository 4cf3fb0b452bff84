// ---
// idea: filters the beginning of the session at each place
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does the accuracy at one place cost in your code?"
//   pointer: "At place 1,000, how many answers do you look at again?"
//   name: "slice and filter go through the beginning of the session at every place. Carry a running count."
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	let total = 0;
	let firstRight = 0;
	for (const [predicted, actual] of sessions) {
		if (actual.length === 0 || predicted.length !== actual.length) return null;
		const credit = actual.reduce((sum, truth, i) => {
			if (truth !== predicted[i]) return sum;
			return sum + actual.slice(0, i + 1).filter((value, j) => value === predicted[j]).length / (i + 1);
		}, 0);
		total += credit / actual.length;
		if (predicted[0] === actual[0]) firstRight++;
	}
	return [total / sessions.length, firstRight / sessions.length];
}
