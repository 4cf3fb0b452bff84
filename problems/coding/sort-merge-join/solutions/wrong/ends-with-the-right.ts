// ---
// idea: stops when the right side has no row left for a new key
// mistake: last-item-lost
// must_fail: [the row without a partner, "nothing on the right, left", "left rows before, between and after", empty values, "capitals, digits, small letters"]
// messages:
//   nudge: "The right side has ended and left rows go on. What about them?"
//   pointer: "You return as soon as there is no right row."
//   name: "Last item lost: in a left join the remaining left rows are given with nothing; and a left key may still fall."
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
				if (ahead[0] === key) group.push(ahead[1]);
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
			if (!ahead && group.length === 0) return;
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
