// ---
// idea: skips an event of the second that it has just seen
// mistake: duplicates-collapsed
// must_fail: [a track on repeat, "same second, other track", gap of zero]
// messages:
//   nudge: "Can two events of one user share a second?"
//   pointer: "A set of times keeps one of several equal times, and the count loses the others."
//   name: "Duplicates collapsed: n is the number of events. Keep the times in a list."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const sorted = [...events].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
	const result: [string, number, number, number][] = [];
	for (const [user, time] of sorted) {
		const last = result.at(-1);
		if (last && last[0] === user && last[2] === time) continue;
		if (last && last[0] === user && time - last[2] <= gap) {
			last[2] = time;
			last[3] += 1;
		} else result.push([user, time, time, 1]);
	}
	return result;
}
