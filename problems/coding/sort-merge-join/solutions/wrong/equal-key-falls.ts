// ---
// idea: asks on both sides for keys that rise
// mistake: boundary-strict-vs-inclusive
// must_fail: [two by two, the row without a partner, "nothing on the right, left", three by one, one by three, three by three, the last group on the right, two groups in a row, equal rows, an equal key does not fall]
// messages:
//   nudge: "May two rows of a side have the same key?"
//   pointer: "Your check refuses the second row of a key."
//   name: "Strict or inclusive: a key falls when it is smaller than the one before."
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
		if (ahead[0] <= lastRight) fell = ahead[0];
		lastRight = ahead[0];
	};
	let started = false;
	let lastLeft = "";
	let groupKey = "";
	let group: string[] = [];
	for (const [key, value] of left) {
		if (key <= lastLeft) return yield [key, null, null];
		lastLeft = key;
		if (key !== groupKey) {
			[groupKey, group] = [key, []];
			if (!started) read();
			started = true;
			while (fell === undefined && ahead && ahead[0] <= key) {
				if (ahead[0] === key) group.push(ahead[1]);
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
