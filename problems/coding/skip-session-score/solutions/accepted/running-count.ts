// ---
// idea: count the right answers on the way; each right answer adds the accuracy so far
// cost: O(number of answers) time, O(1) memory
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
		total += credit / actual.length;
		if (predicted[0] === actual[0]) firstRight++;
	}
	return [total / sessions.length, firstRight / sessions.length];
}
