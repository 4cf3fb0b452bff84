// ---
// idea: opens a stretch for any span, also for one that ends before it starts
// mistake: filter-missing
// must_fail: [clocks gone wrong, a reversed span alone, a reversed span after a pause, a reversed span comes first]
// messages:
//   nudge: "What does a span with its end before its start add?"
//   pointer: "Try a span from 50 to 20 alone. Can a listening time be negative?"
//   name: "Filter missing: a span with end <= start covers nothing. Leave it out before you measure."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const openOf = new Map<string, { start: number; end: number }>();
	const add = (user: string, length: number) => seconds.set(user, (seconds.get(user) ?? 0) + length);
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1] || a[2] - b[2])) {
		const open = openOf.get(user);
		if (open && start <= open.end) {
			open.end = Math.max(open.end, end);
			continue;
		}
		if (open) add(user, open.end - open.start);
		openOf.set(user, { start, end });
	}
	for (const [user, open] of openOf) add(user, open.end - open.start);
	return seconds;
}
