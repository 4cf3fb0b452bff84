// ---
// idea: keeps the left rows of a key and joins them when the next key comes
// mistake: unbounded-state
// must_fail: [a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, both sides fall, capital after small letter falls]
// messages:
//   nudge: "When can the results of the first left row be given?"
//   pointer: "You wait for the end of its key on the left side, and a fault behind it swallows results."
//   name: "Unbounded state: the left side is read one row at a time; only right rows are grouped."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	const rights = right[Symbol.iterator]();
	let lastRight = "";
	let fell: string | undefined;
	let ahead: Row | undefined;
	const read = (): void => {
		const next = rights.next();
		ahead = next.done ? undefined : next.value;
		if (ahead === undefined) return;
		if (ahead[0] < lastRight) fell = ahead[0];
		lastRight = ahead[0];
	};
	let started = false;
	function* join(key: string, values: readonly string[]): Generator<Result> {
		const group: string[] = [];
		if (!started) read();
		started = true;
		while (fell === undefined && ahead && ahead[0] <= key) {
			if (ahead[0] === key) group.push(ahead[1]);
			read();
		}
		if (fell !== undefined) return yield [fell, null, null];
		for (const value of values) {
			for (const match of group) yield [key, value, match];
			if (group.length === 0 && how === "left") yield [key, value, null];
		}
	}

	let waiting: { readonly key: string; readonly values: string[] } | undefined;
	for (const [key, value] of left) {
		if (waiting && key < waiting.key) return yield [key, null, null];
		if (waiting?.key === key) waiting.values.push(value);
		else {
			if (waiting) yield* join(waiting.key, waiting.values);
			if (fell !== undefined) return;
			waiting = { key, values: [value] };
		}
	}
	if (waiting) yield* join(waiting.key, waiting.values);
}
