// ---
// idea: returns the users as the Map holds them, in the order of their first lines
// mistake: output-order
// must_fail: [two listeners in a shuffled log, two users take turns, users in order of their text, the later user comes first in the alphabet]
// messages:
//   nudge: "Your sessions are right. Compare the order of the rows."
//   pointer: "In which order does a Map give back its keys, and which order is asked for?"
//   name: "Output order: the result is ordered by user, then by start. Sort the users (or the result) before you return."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const timesOf = new Map<string, number[]>();
	for (const [user, time] of events) {
		const times = timesOf.get(user);
		if (times) times.push(time);
		else timesOf.set(user, [time]);
	}
	const result: [string, number, number, number][] = [];
	for (const [user, times] of timesOf) {
		let open: [string, number, number, number] | undefined;
		for (const time of times.sort((a, b) => a - b)) {
			if (open && time - open[2] <= gap) {
				open[2] = time;
				open[3] += 1;
			} else {
				open = [user, time, time, 1];
				result.push(open);
			}
		}
	}
	return result;
}
