// ---
// idea: adds one for the last second of each stretch
// mistake: off-by-one
// must_fail: ["overlap, touch, pause", "two listeners, mixed", clocks gone wrong, one second, the same span three times, touching spans, one second of silence, one second shared, a short span inside a long one, "a contained span, then one beyond", "same start, different ends", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, the same hours for two users, the next user in the morning, a reversed span across a pause, an empty span in a pause, a reversed span after a pause, a reversed span comes first, times below and at zero, a stretch that ends at zero, starts with one to three digits]
// messages:
//   nudge: "Does the end of a span belong to it?"
//   pointer: "Which seconds does the span from 0 to 1 cover? How many does your code count?"
//   name: "Off by one: spans are half-open, so a stretch from a to b holds b - a seconds, not b - a + 1."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1])) {
		const until = heardUntil.get(user);
		const isNew = until === undefined || start > until;
		const from = isNew ? start : until;
		if (end <= from) continue;
		seconds.set(user, (seconds.get(user) ?? 0) + end - from + (isNew ? 1 : 0));
		heardUntil.set(user, end);
	}
	return seconds;
}
