// ---
// idea: sorts users with localeCompare, as a dictionary would
// mistake: text-order
// must_fail: [users in order of their text]
// messages:
//   nudge: "Your sessions are right. Compare the order of the users."
//   pointer: "Which comes first for your comparison, Zoe or ana? And which for the statement?"
//   name: "Locale order: localeCompare follows the rules of a language. Users are compared character by character, with <."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const sorted = [...events].sort((a, b) => a[0].localeCompare(b[0]) || a[1] - b[1]);
	const result: [string, number, number, number][] = [];
	for (const [user, time] of sorted) {
		const last = result.at(-1);
		if (last && last[0] === user && time - last[2] <= gap) {
			last[2] = time;
			last[3] += 1;
		} else result.push([user, time, time, 1]);
	}
	return result;
}
