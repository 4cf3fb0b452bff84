// ---
// idea: sorts the times of each user and begins with the first of the log
// mistake: empty-input
// must_fail: [empty log]
// messages:
//   nudge: "What is the smallest log the statement allows?"
//   pointer: "You read the first event before the loop. A log may have none."
//   name: "Empty input: with no events there is nothing to open. Return an empty list, or open sessions inside the loop only."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const ordered = [...events].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
	const [user, start] = ordered[0] as [string, number, string];
	const result: [string, number, number, number][] = [[user, start, start, 1]];
	for (const [who, time] of ordered.slice(1)) {
		const last = result[result.length - 1] as [string, number, number, number];
		if (who === last[0] && time - last[2] <= gap) {
			last[2] = time;
			last[3] += 1;
		} else result.push([who, time, time, 1]);
	}
	return result;
}
