// ---
// idea: calls sort on the argument
// mistake: input-mutated
// must_fail: ["two listeners, mixed", "a contained span, then one beyond", "same start, different ends", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, a reversed span across a pause, an empty span in a pause, a reversed span comes first, starts with one to three digits]
// messages:
//   nudge: "Whose list do you sort?"
//   pointer: "Look at spans after the call."
//   name: "Input mutated: sort() changes the caller's array. Sort a copy with toSorted()."
// ---
type Span = [user: string, start: number, end: number];

export function listeningSeconds(spans: Span[]): Map<string, number> {
	spans.sort(byUserAndStart);
	const seconds = new Map<string, number>();
	const heardUntil = new Map<string, number>();
	for (const [user, start, end] of spans) {
		const from = Math.max(start, heardUntil.get(user) ?? start);
		seconds.set(user, (seconds.get(user) ?? 0) + Math.max(0, end - from));
		heardUntil.set(user, Math.max(from, end));
	}
	return seconds;
}

function byUserAndStart(a: Span, b: Span): number {
	if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
	return a[1] - b[1] || a[2] - b[2];
}
