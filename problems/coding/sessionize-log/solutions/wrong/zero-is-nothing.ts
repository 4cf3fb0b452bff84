// ---
// idea: tests the end of the open session for truth, and second 0 is false
// mistake: zero-taken-as-missing
// must_fail: [one second more than the gap splits, the next user starts earlier, two users take turns, times below and at zero, the later user comes first in the alphabet]
// messages:
//   nudge: "Which times does the statement allow?"
//   pointer: "Your test for \"is there an event before?\" asks whether the time is true. What does it answer for the time 0?"
//   name: "Zero taken as missing: 0 is a legal time and counts as false. Compare with undefined."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const sorted = [...events].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
	const result: [string, number, number, number][] = [];
	for (const [user, time] of sorted) {
		const last = result.at(-1);
		if (last && last[0] === user && !(last[2] && time - last[2] > gap)) {
			last[2] = time;
			last[3] += 1;
		} else result.push([user, time, time, 1]);
	}
	return result;
}
