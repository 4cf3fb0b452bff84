// ---
// idea: gives each right row of the key to the left row while it reads on
// mistake: partial-result
// must_fail: [a key falls on the right, the right falls inside a group, the right falls right after a group, the right falls just in time, the left row is read first]
// messages:
//   nudge: "When is a group complete?"
//   pointer: "You give a result for each right row as it is read; when the next one falls, part of the left row's results are out already."
//   name: "Partial result: read the group and the row behind it first, then give the results of the left row."
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
		let isNew = false;
		if (key !== groupKey) {
			[groupKey, group] = [key, []];
			isNew = true;
			if (!started) read();
			started = true;
			while (fell === undefined && ahead && ahead[0] <= key) {
				if (ahead[0] === key) {
					yield [key, value, ahead[1]];
					group.push(ahead[1]);
				}
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
		}
		if (!isNew) for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
