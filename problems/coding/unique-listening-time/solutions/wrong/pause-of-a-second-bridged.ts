// ---
// idea: lets a stretch go on when the next span begins in the second after it
// mistake: boundary-strict-vs-inclusive
// must_fail: [one second of silence]
// messages:
//   nudge: "One span ends at 10, the next starts at 11. What happened in second 10?"
//   pointer: "Try spans from 0 to 10 and from 11 to 20."
//   name: "Strict or inclusive: with half-open spans only start <= end so far continues a stretch; with end + 1 a silent second is counted."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const openOf = new Map<string, { start: number; end: number }>();
	const add = (user: string, length: number) => seconds.set(user, (seconds.get(user) ?? 0) + length);
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1] || a[2] - b[2])) {
		if (end <= start) continue;
		const open = openOf.get(user);
		if (open && start - open.end <= 1) {
			open.end = Math.max(open.end, end);
			continue;
		}
		if (open) add(user, open.end - open.start);
		openOf.set(user, { start, end });
	}
	for (const [user, open] of openOf) add(user, open.end - open.start);
	return seconds;
}
