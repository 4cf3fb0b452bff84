// ---
// idea: remembers the last span of each user and takes off what the new one shares with it
// mistake: double-counting
// must_fail: [a short span inside a long one, "a contained span, then one beyond", a long span ends last and starts first]
// messages:
//   nudge: "With which earlier spans can a span overlap?"
//   pointer: "Try a long span and two short ones inside it."
//   name: "Double counting: a span can overlap one that came long before. Keep the farthest end so far, not the previous span."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const lastOf = new Map<string, Span>();
	for (const span of spans.toSorted((a, b) => a[1] - b[1] || a[2] - b[2])) {
		const [user, start, end] = span;
		if (end <= start) continue;
		const last = lastOf.get(user);
		const shared = last ? Math.max(0, Math.min(end, last[2]) - start) : 0;
		seconds.set(user, (seconds.get(user) ?? 0) + end - start - shared);
		lastOf.set(user, span);
	}
	return seconds;
}
