// ---
// idea: goes through the log in order of time and returns sessions as they opened
// mistake: output-order
// must_fail: [two listeners in a shuffled log, the next user starts earlier, two users take turns, users in order of their text, the later user comes first in the alphabet]
// messages:
//   nudge: "Your sessions are right. Compare the order of the rows."
//   pointer: "Which of the two keys comes first in the order that the statement asks for?"
//   name: "Output order: by user first, then by start; you sort by start first."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const sorted = [...events].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
	const openOf = new Map<string, [string, number, number, number]>();
	const result: [string, number, number, number][] = [];
	for (const [user, time] of sorted) {
		const open = openOf.get(user);
		if (open && time - open[2] <= gap) {
			open[2] = time;
			open[3] += 1;
			continue;
		}
		const opened: [string, number, number, number] = [user, time, time, 1];
		openOf.set(user, opened);
		result.push(opened);
	}
	return result;
}
