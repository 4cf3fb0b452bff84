// ---
// idea: takes an end of 0 for no open stretch
// mistake: zero-taken-as-missing
// must_fail: [times below and at zero, a stretch that ends at zero]
// messages:
//   nudge: "Which times are legal?"
//   pointer: "Try a span that ends at second 0, followed by another one."
//   name: "Zero taken as missing: second 0 is a time. Compare with undefined instead of asking for truth."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const startOf = new Map<string, number>();
	const endOf = new Map<string, number>();
	const addOpen = (user: string) => {
		const length = (endOf.get(user) ?? 0) - (startOf.get(user) ?? 0);
		seconds.set(user, (seconds.get(user) ?? 0) + length);
	};
	for (const [user, start, end] of spans.filter(([, a, b]) => a < b).sort((a, b) => a[1] - b[1])) {
		const openEnd = endOf.get(user);
		if (openEnd && start <= openEnd) {
			endOf.set(user, Math.max(openEnd, end));
			continue;
		}
		if (openEnd) addOpen(user);
		startOf.set(user, start);
		endOf.set(user, end);
	}
	for (const user of startOf.keys()) addOpen(user);
	return seconds;
}
