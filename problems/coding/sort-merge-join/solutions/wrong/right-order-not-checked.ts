// ---
// idea: looks at the keys of the left side and reads the right one up to the key that is wanted
// mistake: filter-missing
// must_fail: [a key falls on the right, the right falls before the first partner, the right falls inside a group, the right falls right after a group, the right falls just in time, the left row is read first]
// messages:
//   nudge: "Which sides can be out of order?"
//   pointer: "Right rows that fall are passed over in silence."
//   name: "Filter missing: check the keys of the right side as well, also of rows that have no partner."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	const rights = right[Symbol.iterator]();
	let ahead: Row | undefined;
	const read = (): void => {
		const next = rights.next();
		ahead = next.done ? undefined : next.value;
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
			while (ahead && ahead[0] < key) read();
			while (ahead && ahead[0] === key) {
				group.push(ahead[1]);
				read();
			}
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
