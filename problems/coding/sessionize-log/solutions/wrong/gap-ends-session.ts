// ---
// idea: ends a session at a pause of exactly the gap
// mistake: boundary-strict-vs-inclusive
// must_fail: ["a pause of the gap, then one second more", exactly the gap stays together, gap of zero, times with one to four digits, the ends of time]
// messages:
//   nudge: "Read the rule for opening a session once more, word by word."
//   pointer: "Look at two events that are exactly the gap apart: what does your comparison say, and what does the statement?"
//   name: "Strict or inclusive: a new session opens when the difference is > gap. You open it at ≥ gap."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const sorted = [...events].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
	const result: [string, number, number, number][] = [];
	for (const [user, time] of sorted) {
		const last = result.at(-1);
		if (!last || last[0] !== user || time - last[2] >= gap) result.push([user, time, time, 1]);
		else {
			last[2] = time;
			last[3] += 1;
		}
	}
	return result;
}
