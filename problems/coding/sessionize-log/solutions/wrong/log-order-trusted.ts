// ---
// idea: sorts by user alone, as if the log were in order of time
// mistake: unsorted-input-assumed
// must_fail: [two listeners in a shuffled log, newest first, a late event bridges two sessions, gap of zero, times below and at zero, times with one to four digits, the ends of time]
// messages:
//   nudge: "What do you know about the order of the lines?"
//   pointer: "Your pass takes the previous line of a user for the previous event in time. Try a log that runs backwards."
//   name: "Unsorted input: the log is in no order. Sort each user's events by time before you cut."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const byUser = [...events].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
	const result: [string, number, number, number][] = [];
	for (const [user, time] of byUser) {
		const last = result.at(-1);
		if (last && last[0] === user && time - last[2] <= gap) {
			last[2] = time;
			last[3] += 1;
		} else result.push([user, time, time, 1]);
	}
	return result;
}
