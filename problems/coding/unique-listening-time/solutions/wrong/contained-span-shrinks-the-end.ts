// ---
// idea: takes the end of the newest span for the end of the stretch
// mistake: wrong-reference-point
// must_fail: ["two listeners, mixed", a short span inside a long one, "a contained span, then one beyond", a long span ends last and starts first]
// messages:
//   nudge: "A short span lies inside a long one. When does the listening end?"
//   pointer: "Try a span from 0 to 100, one from 10 to 20, and one from 50 to 60."
//   name: "Wrong reference point: the newest end is not the farthest. Keep the maximum of the ends."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	for (const user of seconds.keys()) {
		const own = spans.filter((span) => span[0] === user && span[2] > span[1]).sort((a, b) => a[1] - b[1] || a[2] - b[2]);
		let total = 0;
		let open: { start: number; end: number } | undefined;
		for (const [, start, end] of own) {
			if (open && start <= open.end) open.end = end;
			else {
				if (open) total += open.end - open.start;
				open = { start, end };
			}
		}
		if (open) total += open.end - open.start;
		seconds.set(user, total);
	}
	return seconds;
}
