// ---
// idea: takes the right values out of the group while it gives them
// mistake: one-to-many-join
// must_fail: [two by two, the row without a partner, three by one, three by three, the last group on the right, two groups in a row, equal rows, an equal key does not fall, the left falls inside a key, the longest texts]
// messages:
//   nudge: "The second left row of a key comes. Where are its partners?"
//   pointer: "Your first left row takes the right rows out of the group."
//   name: "One-to-many join: keep the group until a left row with another key comes."
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
	let used = false;
	for (const [key, value] of left) {
		if (key < lastLeft) return yield [key, null, null];
		lastLeft = key;
		if (key !== groupKey) {
			[groupKey, group] = [key, []];
			used = false;
			if (!started) read();
			started = true;
			while (fell === undefined && ahead && ahead[0] <= key) {
				if (ahead[0] === key) group.push(ahead[1]);
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
		}
		for (let match = group.shift(); match !== undefined; match = group.shift()) {
			used = true;
			yield [key, value, match];
		}
		if (!used && how === "left") yield [key, value, null];
	}
}
