// ---
// idea: keeps the smallest start and the largest end of each user
// mistake: wrong-reference-point
// must_fail: ["overlap, touch, pause", one second of silence, newest first, the next user in the morning, a reversed span across a pause, an empty span in a pause, a reversed span after a pause, a reversed span comes first, times below and at zero, a stretch that ends at zero]
// messages:
//   nudge: "Did the user listen all the time between the first and the last span?"
//   pointer: "In the first example there is silence between 130 and 200."
//   name: "Wrong reference point: the time from the first start to the last end includes the pauses. Measure every stretch on its own."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const firstOf = new Map<string, number>();
	const lastOf = new Map<string, number>();
	for (const [user, start, end] of spans) {
		if (start >= end) continue;
		firstOf.set(user, Math.min(start, firstOf.get(user) ?? start));
		lastOf.set(user, Math.max(end, lastOf.get(user) ?? end));
	}
	return new Map(spans.map(([user]) => [user, (lastOf.get(user) ?? 0) - (firstOf.get(user) ?? 0)]));
}
