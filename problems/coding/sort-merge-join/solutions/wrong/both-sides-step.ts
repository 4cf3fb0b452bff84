// ---
// idea: one row of each side at a time; both sides go on after a match
// mistake: one-to-many-join
// must_fail: [two by two, the row without a partner, a key falls on the right, three by one, one by three, three by three, the last group on the right, two groups in a row, equal rows, an equal key does not fall]
// messages:
//   nudge: "Two left and two right rows share a key. How many results is that?"
//   pointer: "After a match you read on both sides: the second left row meets only the second right row."
//   name: "One-to-many join: collect the right rows of the key and give all of them to each left row of it."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	const lefts = left[Symbol.iterator]();
	const rights = right[Symbol.iterator]();
	const next = (side: Iterator<Row>): Row | undefined => {
		const one = side.next();
		return one.done ? undefined : one.value;
	};
	let [lastLeft, lastRight] = ["", ""];
	let partner = next(rights);
	for (let row = next(lefts); row; row = next(lefts)) {
		const [key, value] = row;
		if (key < lastLeft) return yield [key, null, null];
		lastLeft = key;
		for (; partner && partner[0] < key; partner = next(rights)) {
			if (partner[0] < lastRight) return yield [partner[0], null, null];
			lastRight = partner[0];
		}
		if (partner?.[0] === key) {
			yield [key, value, partner[1]];
			partner = next(rights);
		} else if (how === "left") yield [key, value, null];
	}
}
