// ---
// idea: reads the whole right side into a map first
// mistake: unbounded-state
// must_fail: [a key falls on the right, a fault that nobody reaches, nothing on the left, the right falls right after a group, the right falls behind the row read ahead, the right falls one group too late to matter, one right row is enough, the right falls just in time, both sides fall]
// messages:
//   nudge: "How much of the right side has to be read for the left rows that there are?"
//   pointer: "You read it to its end. The statement says where to stop, and an endless side has no end."
//   name: "Unbounded state: read right rows only up to the first key that is larger than the left row's, and keep one group."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	const valuesOf = new Map<string, string[]>();
	let last = "";
	for (const [key, value] of right) {
		if (key < last) return yield [key, null, null];
		valuesOf.set(key, [...(valuesOf.get(key) ?? []), value]);
		last = key;
	}
	last = "";
	for (const [key, value] of left) {
		if (key < last) return yield [key, null, null];
		last = key;
		const matches = valuesOf.get(key);
		for (const match of matches ?? []) yield [key, value, match];
		if (!matches && how === "left") yield [key, value, null];
	}
}
