// ---
// idea: sorts the times with sort() and no comparison, which compares digits
// mistake: text-order
// must_fail: [exactly the gap stays together, newest first, a late event bridges two sessions, two users take turns, a session much longer than the gap, times with one to four digits, the ends of time]
// messages:
//   nudge: "In which order does your sort put 9, 10 and 100?"
//   pointer: "sort() without a comparison turns every value into text first."
//   name: "Numbers sorted as text: 10 comes before 9 there. Give sort a comparison, (a, b) => a - b."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const timesOf = new Map<string, number[]>();
	for (const [user, time] of events) timesOf.set(user, [...(timesOf.get(user) ?? []), time]);
	const result: [string, number, number, number][] = [];
	for (const user of [...timesOf.keys()].sort()) {
		let open: [string, number, number, number] | undefined;
		for (const time of (timesOf.get(user) ?? []).sort()) {
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
