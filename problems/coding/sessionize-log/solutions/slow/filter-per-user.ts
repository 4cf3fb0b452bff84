// ---
// idea: goes through the whole log again for every user
// cost: O(n · users)
// mistake: hidden-quadratic
// must_fail: [ten thousand users]
// messages:
//   nudge: "How often do you read each line of the log?"
//   pointer: "The filter inside the loop over users reads all events once per user. With ten thousand users that is ten thousand readings."
//   name: "Hidden quadratic: a full filter per user is O(n · users). Group the events in one pass (a Map from user to times) or sort once by (user, time)."
// ---
type Event = [string, number, string];
type Session = [string, number, number, number];

export function sessions(events: Event[], gap: number): Session[] {
	const users = [...new Set(events.map((event) => event[0]))].sort();
	return users.flatMap((user) => {
		const own: Session[] = [];
		const times = events.filter((event) => event[0] === user).map((event) => event[1]);
		for (const time of times.sort((a, b) => a - b)) {
			const last = own.at(-1);
			if (last && time - last[2] <= gap) {
				last[2] = time;
				last[3] += 1;
			} else own.push([user, time, time, 1]);
		}
		return own;
	});
}
