// ---
// idea: takes 0 for the farthest end of a user not yet heard
// mistake: zero-taken-as-missing
// must_fail: [a reversed span comes first, times below and at zero, a stretch that ends at zero]
// messages:
//   nudge: "What has a user heard before the first span?"
//   pointer: "Try a span with negative times."
//   name: "Zero taken as missing: 0 is an ordinary second, and times before it count. Begin with the first start."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1])) {
		const from = Math.max(start, heardUntil.get(user) ?? 0);
		if (end <= from) continue;
		seconds.set(user, (seconds.get(user) ?? 0) + end - from);
		heardUntil.set(user, end);
	}
	return seconds;
}
