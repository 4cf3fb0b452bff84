// ---
// idea: asks how long the session has lasted instead of how long the pause was
// mistake: wrong-reference-point
// must_fail: [exactly the gap stays together, a late event bridges two sessions, a session much longer than the gap, times with one to four digits]
// messages:
//   nudge: "How long can one session last?"
//   pointer: "Four events, each just within the gap of the one before: from which of them do you measure?"
//   name: "Wrong reference point: the pause runs from the event just before, not from the start of the session. Compare with the end."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const timesOf = new Map<string, number[]>();
	for (const [user, time] of events) {
		const times = timesOf.get(user);
		if (times) times.push(time);
		else timesOf.set(user, [time]);
	}
	return [...timesOf.keys()].sort().flatMap((user) => {
		const own: [string, number, number, number][] = [];
		for (const time of (timesOf.get(user) ?? []).sort((a, b) => a - b)) {
			const open = own.at(-1);
			if (open && time <= open[1] + gap) own[own.length - 1] = [user, open[1], time, open[3] + 1];
			else own.push([user, time, time, 1]);
		}
		return own;
	});
}
