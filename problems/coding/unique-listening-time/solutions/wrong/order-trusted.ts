// ---
// idea: sweeps over the spans as they were reported
// mistake: unsorted-input-assumed
// must_fail: ["two listeners, mixed", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, an empty span in a pause, a reversed span comes first, starts with one to three digits]
// messages:
//   nudge: "In which order do the spans come?"
//   pointer: "Give the spans of the first example in reverse."
//   name: "Unsorted input: the sweep is right only when starts rise. Sort each user's spans first."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans) {
		const until = heardUntil.get(user) ?? start;
		const from = Math.max(start, until);
		heardUntil.set(user, until);
		if (end <= from) continue;
		seconds.set(user, (seconds.get(user) ?? 0) + end - from);
		heardUntil.set(user, end);
	}
	return seconds;
}
