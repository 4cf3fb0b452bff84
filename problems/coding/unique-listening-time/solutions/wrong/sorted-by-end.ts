// ---
// idea: sweeps over the spans in the order of their ends
// mistake: unsorted-input-assumed
// must_fail: ["two listeners, mixed", a short span inside a long one, "a contained span, then one beyond", "same end, different starts", a long span ends last and starts first]
// messages:
//   nudge: "What may you conclude about the seconds before the end so far?"
//   pointer: "Try a short span that ends before a long one that began earlier."
//   name: "Wrong order: sorted by end, a later span can reach back before everything seen. Sort by start."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans.toSorted((a, b) => a[2] - b[2])) {
		const from = Math.max(start, heardUntil.get(user) ?? start);
		if (end <= from) continue;
		seconds.set(user, (seconds.get(user) ?? 0) + end - from);
		heardUntil.set(user, end);
	}
	return seconds;
}
