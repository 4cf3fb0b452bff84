// ---
// idea: adds the length of each span to its user
// mistake: double-counting
// must_fail: ["overlap, touch, pause", "two listeners, mixed", the same span three times, one second shared, a short span inside a long one, "a contained span, then one beyond", "same start, different ends", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, times below and at zero, starts with one to three digits]
// messages:
//   nudge: "Two devices play during the same second. How often do you count it?"
//   pointer: "Try the same span twice."
//   name: "Double counting: overlapping seconds are added once per device. Sort the spans and add only what lies beyond the farthest end so far."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map<string, number>();
	for (const [user, start, end] of spans) {
		const length = end > start ? end - start : 0;
		seconds.set(user, length + (seconds.get(user) ?? 0));
	}
	return seconds;
}
