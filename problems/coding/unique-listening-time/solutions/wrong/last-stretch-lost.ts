// ---
// idea: keeps one open stretch per user and adds it when a span begins after it
// mistake: last-item-lost
// must_fail: ["overlap, touch, pause", "two listeners, mixed", clocks gone wrong, one second, the same span three times, touching spans, one second of silence, one second shared, a short span inside a long one, "a contained span, then one beyond", "same start, different ends", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, the same hours for two users, the next user in the morning, a reversed span across a pause, an empty span in a pause, a reversed span after a pause, a reversed span comes first, times below and at zero, a stretch that ends at zero, starts with one to three digits]
// messages:
//   nudge: "When is the last stretch of a user added?"
//   pointer: "Try a single span."
//   name: "Last item lost: nothing comes after the last stretch to add it. Add what is open when the pass ends."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const openOf = new Map<string, { start: number; end: number }>();
	const add = (user: string, length: number) => seconds.set(user, (seconds.get(user) ?? 0) + length);
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1] || a[2] - b[2])) {
		if (end <= start) continue;
		const open = openOf.get(user);
		if (open && start <= open.end) {
			open.end = Math.max(open.end, end);
			continue;
		}
		if (open) add(user, open.end - open.start);
		openOf.set(user, { start, end });
	}
	return seconds;
}
