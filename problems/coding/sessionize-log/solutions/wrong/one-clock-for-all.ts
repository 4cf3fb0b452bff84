// ---
// idea: keeps one time for the whole log and asks for the pause since then
// mistake: groups-mixed
// must_fail: [two listeners in a shuffled log, the next user starts earlier, two users take turns]
// messages:
//   nudge: "Whose events keep a session alive?"
//   pointer: "You measure the pause to the last event of the whole log. Let two users take turns and look again."
//   name: "Groups mixed: the pause is measured between two events of the same user. Keep the last time per user."
// ---
export function sessions(events: [string, number, string][], gap: number) {
	const inTime = [...events].sort((a, b) => a[1] - b[1]);
	const sessionsOf = new Map<string, [string, number, number, number][]>();
	let clock = Number.NEGATIVE_INFINITY;
	for (const [user, time] of inTime) {
		const own = sessionsOf.get(user) ?? [];
		const open = own.at(-1);
		if (open && time - clock <= gap) {
			open[2] = time;
			open[3] += 1;
		} else own.push([user, time, time, 1]);
		sessionsOf.set(user, own);
		clock = time;
	}
	return [...sessionsOf.keys()].sort().flatMap((user) => sessionsOf.get(user) ?? []);
}
