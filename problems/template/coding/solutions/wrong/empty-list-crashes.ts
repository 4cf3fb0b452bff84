// ---
// idea: lets reduce begin with the first play
// mistake: empty-input
// must_fail: [no plays]
// messages:
//   nudge: "Which list does the statement allow that you have not tried?"
//   pointer: "Call it with a list without plays."
//   name: "Without a first value, reduce has nothing to begin with in an empty list. Begin with 0."
// ---
export function totalSeconds(playsS: number[]): number {
	return playsS.reduce((total, seconds) => total + seconds);
}
