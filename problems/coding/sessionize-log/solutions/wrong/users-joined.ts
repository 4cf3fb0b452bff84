// ---
// idea: cuts the sorted log at pauses only, also where the user changes
// mistake: groups-mixed
// must_fail: [two listeners in a shuffled log, neighbours in time are not one user, the next user starts earlier, two users take turns, users in order of their text, the later user comes first in the alphabet]
// messages:
//   nudge: "What is the line before the first event of the second user?"
//   pointer: "Your pass compares times across the border between two users. The difference there can be small, or even negative."
//   name: "Groups mixed: a change of user opens a new session whatever the times say. Compare the user as well."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const sorted = [...events].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
	const result: [string, number, number, number][] = [];
	for (const [user, time] of sorted) {
		const last = result.at(-1);
		if (last === undefined || time - last[2] > gap) result.push([user, time, time, 1]);
		else {
			last[2] = time;
			last[3]++;
		}
	}
	return result;
}
