// ---
// idea: adds the accuracy so far at every answer, also at a wrong one
// mistake: filter-missing
// must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, only the first is right, right answers in two runs, every second answer right, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
// messages:
//   nudge: "Which answers earn something, and which earn nothing?"
//   pointer: "Take one session in which only the first of four answers is right, and add up by hand."
//   name: "The accuracy so far is added after every answer. Only a right answer earns it."
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
			if (predicted[i] === actual[i]) right++;
			credit += right / (i + 1);
		}
		total += credit / actual.length;
		if (predicted[0] === actual[0]) firstRight++;
	}
	return [total / sessions.length, firstRight / sessions.length];
}
