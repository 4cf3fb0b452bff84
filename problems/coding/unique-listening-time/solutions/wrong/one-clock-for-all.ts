// ---
// idea: keeps one variable for the farthest end, whoever listened
// mistake: groups-mixed
// must_fail: ["two listeners, mixed", the same hours for two users, the next user in the morning]
// messages:
//   nudge: "Does it matter for one user when another one listened?"
//   pointer: "Try two users with the same span."
//   name: "Groups mixed: the end so far belongs to a user. Group the spans first, or start afresh when the user changes."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	let heardUntil = Number.NEGATIVE_INFINITY;
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1])) {
		const from = Math.max(start, heardUntil);
		if (end <= from) continue;
		seconds.set(user, (seconds.get(user) ?? 0) + end - from);
		heardUntil = end;
	}
	return seconds;
}
