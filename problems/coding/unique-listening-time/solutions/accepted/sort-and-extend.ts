// ---
// idea: sorts each user's spans by start and adds only what reaches beyond the farthest end so far
// cost: O(n log n) time, O(n) memory
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const spansOf = new Map<string, Span[]>();
	for (const span of spans) {
		const own = spansOf.get(span[0]);
		if (own) own.push(span);
		else spansOf.set(span[0], [span]);
	}
	const seconds = new Map<string, number>();
	for (const [user, own] of spansOf) seconds.set(user, covered(own));
	return seconds;
}

function covered(spans: Span[]): number {
	spans.sort(([, a], [, b]) => a - b);
	let seconds = 0;
	let heardUntil = Number.NEGATIVE_INFINITY;
	for (const [, start, end] of spans) {
		const from = Math.max(start, heardUntil);
		if (end > from) {
			seconds += end - from;
			heardUntil = end;
		}
	}
	return seconds;
}
