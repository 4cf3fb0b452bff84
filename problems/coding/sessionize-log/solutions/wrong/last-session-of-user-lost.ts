// ---
// idea: cuts the times of each user, and pushes a session only at the next pause
// mistake: last-item-lost
// must_fail: ["a pause of the gap, then one second more", two listeners in a shuffled log, a track on repeat, a single event, exactly the gap stays together, one second more than the gap splits, newest first, a late event bridges two sessions, "same second, other track", neighbours in time are not one user, the next user starts earlier, two users take turns, gap of zero, times below and at zero, a session much longer than the gap, users in order of their text, the later user comes first in the alphabet, times with one to four digits, the ends of time]
// messages:
//   nudge: "Add up the counts of your sessions. Do they give the number of events?"
//   pointer: "A user's session is written when that user's next one opens. What happens to each user's last session?"
//   name: "Last item lost: every user has one session left open when the events run out. Write those out too."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const timesOf = new Map<string, number[]>();
	for (const [user, time] of events) timesOf.set(user, [...(timesOf.get(user) ?? []), time]);
	const result: [string, number, number, number][] = [];
	for (const user of [...timesOf.keys()].sort()) {
		const times = (timesOf.get(user) ?? []).sort((a, b) => a - b);
		let from = 0;
		for (let i = 1; i < times.length; i++) {
			if ((times[i] ?? 0) - (times[i - 1] ?? 0) <= gap) continue;
			result.push([user, times[from] ?? 0, times[i - 1] ?? 0, i - from]);
			from = i;
		}
	}
	return result;
}
