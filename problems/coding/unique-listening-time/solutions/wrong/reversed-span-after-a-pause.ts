// ---
// idea: skips a span only when it ends before the farthest end
// mistake: filter-missing
// must_fail: [a reversed span after a pause]
// messages:
//   nudge: "Does every span that ends beyond the farthest end add something?"
//   pointer: "Try a span from 0 to 10 and one from 30 to 20."
//   name: "Filter missing: a reversed span can end beyond everything heard and still cover nothing; then end - start is negative. Ask whether the end lies beyond both, the farthest end and the start."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1] || a[2] - b[2])) {
		const until = heardUntil.get(user) ?? start;
		heardUntil.set(user, Math.max(until, end));
		if (end <= until) continue;
		seconds.set(user, (seconds.get(user) ?? 0) + end - Math.max(start, until));
	}
	return seconds;
}
