// ---
// idea: lets what is new begin one second after the farthest end
// mistake: boundary-strict-vs-inclusive
// must_fail: ["overlap, touch, pause", "two listeners, mixed", touching spans, one second shared, "a contained span, then one beyond", "same start, different ends", newest first, a late span joins two, times below and at zero, starts with one to three digits]
// messages:
//   nudge: "One span ends at 120, the next starts at 120. Which second do they share?"
//   pointer: "Follow the first example from 120 on."
//   name: "Strict or inclusive: the end is excluded, so touching spans share nothing and no second may be taken off between them."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1] || a[2] - b[2])) {
		const until = heardUntil.get(user);
		const from = until === undefined ? start : Math.max(start, until + 1);
		if (end <= from) continue;
		seconds.set(user, (seconds.get(user) ?? 0) + end - from);
		heardUntil.set(user, end);
	}
	return seconds;
}
