// ---
// idea: goes through the users one after the other with the end of the one before
// mistake: groups-mixed
// must_fail: ["two listeners, mixed", the same hours for two users, the next user in the morning]
// messages:
//   nudge: "What do you know about a user's listening before the first span of that user?"
//   pointer: "Try a user in the evening, followed in the alphabet by one in the morning."
//   name: "Groups mixed: the farthest end of the user before still counts. Reset it when the user changes."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const ordered = spans.toSorted(byUserAndStart);
	const seconds = new Map<string, number>();
	let heardUntil = Number.NEGATIVE_INFINITY;
	for (const [user, start, end] of ordered) {
		const fresh = Math.max(0, end - Math.max(start, heardUntil));
		seconds.set(user, (seconds.get(user) ?? 0) + fresh);
		if (fresh > 0) heardUntil = end;
	}
	return seconds;
}

function byUserAndStart(a: Span, b: Span): number {
	if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
	return a[1] - b[1] || a[2] - b[2];
}
