// ---
// idea: walks over the tracks once and looks for one that has both artists
// mistake: loop-runs-once
// must_fail: ["two ways of equal length", "short before small", "against the order of the credits", "the first difference decides", "the smallest partner is on the second track", "the smallest partner is a dead end", "the smallest partner is a detour", "a tie in the middle of a long chain", "many tracks make no shorter chain", "a chain of six", "capitals come first", "10 before 2"]
// messages:
//   nudge: "How long can a chain be?"
//   pointer: "Your code asks whether the two share a track. And if they share a partner?"
//   name: "Loop runs once: repeat the step for the partners, their partners, and so on."
// ---
export function collabPath(credits: Map<string, string[]>, a: string, b: string): string[] {
	let [aCredited, bCredited, together] = [false, false, false];
	for (const artists of credits.values()) {
		const [hasA, hasB] = [artists.includes(a), artists.includes(b)];
		aCredited ||= hasA;
		bCredited ||= hasB;
		together ||= hasA && hasB;
	}
	if (a === b) return aCredited ? [a] : [];
	return aCredited && bCredited && together ? [a, b] : [];
}
