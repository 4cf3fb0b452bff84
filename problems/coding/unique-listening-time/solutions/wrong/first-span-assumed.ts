// ---
// idea: begins the pass with the user and the start of the span at the front
// mistake: empty-input
// must_fail: [no spans]
// messages:
//   nudge: "Which input does the statement allow that you have not tried?"
//   pointer: "Call it with an empty list."
//   name: "Empty input: without spans the result is an empty map."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const ordered = spans.toSorted(byUserAndStart);
	let [current, heardUntil] = ordered[0] as Span;
	const seconds = new Map<string, number>();
	let total = 0;
	for (const [user, start, end] of ordered) {
		if (user !== current) {
			seconds.set(current, total);
			[current, heardUntil, total] = [user, start, 0];
		}
		const from = Math.max(start, heardUntil);
		if (end > from) {
			total += end - from;
			heardUntil = end;
		}
	}
	return seconds.set(current, total);
}

function byUserAndStart(a: Span, b: Span): number {
	if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
	return a[1] - b[1] || a[2] - b[2];
}
