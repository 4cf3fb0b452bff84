// ---
// idea: leaves out users whose spans cover nothing
// mistake: zero-rows
// must_fail: [clocks gone wrong, nothing but an empty span, a reversed span alone]
// messages:
//   nudge: "Which users stand in the result?"
//   pointer: "Try a user with a single empty span."
//   name: "Zero rows: a user without a second still stands in the result with 0. Enter the user before you look at the span."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map<string, number>();
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans.filter((span) => span[1] < span[2]).sort((a, b) => a[1] - b[1])) {
		const from = Math.max(start, heardUntil.get(user) ?? start);
		seconds.set(user, (seconds.get(user) ?? 0) + Math.max(0, end - from));
		heardUntil.set(user, Math.max(end, from));
	}
	return seconds;
}
