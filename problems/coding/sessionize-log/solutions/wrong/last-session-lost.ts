// ---
// idea: pushes the open session when the next one opens, and never the last
// mistake: last-item-lost
// must_fail: ["a pause of the gap, then one second more", two listeners in a shuffled log, a track on repeat, a single event, exactly the gap stays together, one second more than the gap splits, newest first, a late event bridges two sessions, "same second, other track", neighbours in time are not one user, the next user starts earlier, two users take turns, gap of zero, times below and at zero, a session much longer than the gap, users in order of their text, the later user comes first in the alphabet, times with one to four digits, the ends of time]
// messages:
//   nudge: "Follow your loop with a log of a single event."
//   pointer: "A session is written when the next one opens. Which session has no next one?"
//   name: "Last item lost: after the loop one session is still open. Write it out, or append a session when it opens and extend it in place."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const sorted = [...events].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
	const result: [string, number, number, number][] = [];
	let open: [string, number, number, number] | null = null;
	for (const [user, time] of sorted) {
		if (open !== null && open[0] === user && time - open[2] <= gap) {
			open = [user, open[1], time, open[3] + 1];
			continue;
		}
		if (open !== null) result.push(open);
		open = [user, time, time, 1];
	}
	return result;
}
