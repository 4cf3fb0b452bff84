// ---
// idea: looks at the keys of the right side while it reads them
// mistake: filter-missing
// must_fail: [a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, both sides fall, capital after small letter falls]
// messages:
//   nudge: "Which sides can be out of order?"
//   pointer: "A left key that falls finds no partners, because the right side is past it."
//   name: "Filter missing: check the keys of the left side as well."
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
	let groupKey = "";
	let group: string[] = [];
	for (const [key, value] of left) {
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
