// ---
// idea: collect each user's times in a Map, sort them as numbers, and open a session after every pause longer than the gap
// cost: O(n log m + u log u) time for u users with at most m events each, O(n) memory
// ---
type Event = [user: string, time: number, track: string];
type Session = [user: string, start: number, end: number, count: number];

export function sessions(events: Event[], gap: number): Session[] {
	const timesOf = new Map<string, number[]>();
	for (const [user, time] of events) {
		const times = timesOf.get(user);
		if (times) times.push(time);
		else timesOf.set(user, [time]);
	}

	const result: Session[] = [];
	for (const user of [...timesOf.keys()].sort()) {
		const times = (timesOf.get(user) ?? []).sort((a, b) => a - b);
		let open: Session | undefined;
		for (const time of times) {
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
