// ---
// idea: collects right rows of the key that have a value
// mistake: zero-taken-as-missing
// must_fail: [empty values, "empty values, inner"]
// messages:
//   nudge: "May a value be an empty text?"
//   pointer: "You keep right rows only when their value is truthy."
//   name: "Zero taken as missing: an empty text is a value, and its row a partner."
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
	let lastLeft = "";
	let groupKey = "";
	let group: string[] = [];
	for (const [key, value] of left) {
		if (key < lastLeft) return yield [key, null, null];
		lastLeft = key;
		if (key !== groupKey) {
			[groupKey, group] = [key, []];
			if (!started) read();
			started = true;
			while (fell === undefined && ahead && ahead[0] <= key) {
				if (ahead[0] === key && ahead[1]) group.push(ahead[1]);
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
