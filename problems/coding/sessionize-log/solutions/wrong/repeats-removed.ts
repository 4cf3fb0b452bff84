// ---
// idea: keeps events in a Map by their three fields, so that repeats are gone
// mistake: duplicates-collapsed
// must_fail: [a track on repeat, "same second, other track"]
// messages:
//   nudge: "Add up the counts of your sessions. Do they give the number of events?"
//   pointer: "A set keeps one of several equal lines. What does the statement say about repeats?"
//   name: "Duplicates collapsed: every event counts, also one that repeats another in all fields. Sort a list, not a set."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const once = new Map(events.map((event) => [event.join(" "), event]));
	const sorted = [...once.values()].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
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
