// ---
// idea: keeps times in 32 bits
// mistake: integer-overflow
// must_fail: [the ends of time]
// messages:
//   nudge: "How large can a time be, and what does | 0 do to it?"
//   pointer: "Try a span from 0 to 10^12."
//   name: "Integer overflow: bit operators cut to 32 bits. Times need 41 bits; leave them as plain numbers."
// ---
export function listeningSeconds(spans: [string, number, number][]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans.toSorted((a, b) => a[1] - b[1])) {
		const from = Math.max(start, heardUntil.get(user) ?? start);
		if (end <= from) continue;
		seconds.set(user, ((seconds.get(user) ?? 0) + (end - from)) | 0);
		heardUntil.set(user, end);
	}
	return seconds;
}
