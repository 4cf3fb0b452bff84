// ---
// idea: takes the collected rows for a group when the row behind them is there
// mistake: last-item-lost
// must_fail: [one row each, "left rows before, between and after", three by one, one by three, three by three, the last group on the right, two groups in a row, equal rows, an equal key does not fall, empty values]
// messages:
//   nudge: "What closes the last group of the right side?"
//   pointer: "You take the group over when a larger key is read, and after the last group there is none."
//   name: "Last item lost: a group also ends where the side ends."
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
			const collected: string[] = [];
			while (fell === undefined && ahead && ahead[0] <= key) {
				if (ahead[0] === key) collected.push(ahead[1]);
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
			if (ahead) group = collected;
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
