// ---
// idea: sort a copy by (user, time), then one pass that looks at the event just before
// cost: O(n log n) time, O(n) memory
// ---
type Event = [user: string, time: number, track: string];
type Session = [user: string, start: number, end: number, count: number];

export function sessions(events: Event[], gap: number): Session[] {
	const byUserAndTime = [...events].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
	const result: Session[] = [];
	for (const [user, time] of byUserAndTime) {
		const last = result.at(-1);
		if (last && last[0] === user && time - last[2] <= gap) {
			last[2] = time;
			last[3] += 1;
		} else {
			result.push([user, time, time, 1]);
		}
	}
	return result;
}
