// ---
// idea: count all right answers first, then walk back and take one off at each
// cost: O(number of answers) time, O(longest session) memory
// ---
type Session = [predicted: number[], actual: number[]];

export function skipScore(sessions: Session[]): [number, number] | null {
	if (sessions.length === 0) return null;
	const scores: number[] = [];
	let firstRight = 0;
	for (const [predicted, actual] of sessions) {
		if (actual.length === 0 || predicted.length !== actual.length) return null;
		const isRight = actual.map((truth, i) => truth === predicted[i]);
		let right = isRight.filter(Boolean).length;
		let credit = 0;
		for (let answers = actual.length; answers > 0; answers--) {
			if (isRight[answers - 1]) credit += right-- / answers;
		}
		scores.push(credit / actual.length);
		if (isRight[0]) firstRight++;
	}
	return [scores.reduce((sum, score) => sum + score, 0) / scores.length, firstRight / scores.length];
}
