// ---
// idea: sorts starts with the default order, which is that of texts
// mistake: text-order
// must_fail: [starts with one to three digits]
// messages:
//   nudge: "In which order does sort() put 9 and 10?"
//   pointer: "Print the starts after sorting; try 5, 40 and 100."
//   name: "Text order: sort() without a comparison compares digits as text. Give it (a, b) => a - b."
// ---
export function listeningSeconds(spans: [string, number, number][]): Map<string, number> {
	const endsOf = new Map<string, Map<number, number>>();
	for (const [user, start, end] of spans) {
		const ends = endsOf.get(user) ?? new Map<number, number>();
		ends.set(start, Math.max(ends.get(start) ?? end, end));
		endsOf.set(user, ends);
	}
	const seconds = new Map<string, number>();
	for (const [user, ends] of endsOf) {
		let total = 0;
		let heardUntil = Number.NEGATIVE_INFINITY;
		for (const start of [...ends.keys()].sort()) {
			const from = Math.max(start, heardUntil);
			const end = ends.get(start) ?? start;
			if (end > from) {
				total += end - from;
				heardUntil = end;
			}
		}
		seconds.set(user, total);
	}
	return seconds;
}
