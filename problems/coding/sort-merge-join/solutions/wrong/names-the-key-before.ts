// ---
// idea: gives the key that was read last in order
// mistake: wrong-reference-point
// must_fail: [a key falls on the right, a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, the right falls before the first partner, the right falls inside a group, the right falls right after a group, the right falls just in time, both sides fall]
// messages:
//   nudge: "Which of the two keys does the fault name?"
//   pointer: "You give the larger one, which was read before."
//   name: "Wrong reference point: the fault is (key that fell, nothing, nothing)."
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
		if (ahead[0] < lastRight) fell = lastRight;
		lastRight = ahead[0];
	};
	let started = false;
	let lastLeft = "";
	let groupKey = "";
	let group: string[] = [];
	for (const [key, value] of left) {
		if (key < lastLeft) return yield [lastLeft, null, null];
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
