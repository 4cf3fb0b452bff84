// ---
// idea: takes the smaller time of a span for its start
// mistake: wrong-direction
// must_fail: [clocks gone wrong, a reversed span alone, a reversed span across a pause, a reversed span after a pause, a reversed span comes first]
// messages:
//   nudge: "Do you know that the two times were swapped?"
//   pointer: "What does the statement say about a span from 50 to 20?"
//   name: "Wrong direction: a reversed span covers nothing; turning it round invents listening."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	const seconds = new Map(spans.map(([user]) => [user, 0]));
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans.map(inOrder).sort((a, b) => a[1] - b[1])) {
		const from = Math.max(start, heardUntil.get(user) ?? start);
		if (end <= from) continue;
		seconds.set(user, (seconds.get(user) ?? 0) + end - from);
		heardUntil.set(user, end);
	}
	return seconds;
}

function inOrder([user, start, end]: Span): Span {
	return start < end ? [user, start, end] : [user, end, start];
}
