// ---
// idea: gives a fault for every key that falls and passes over its row
// mistake: partial-result
// must_fail: [a key falls on the right, a key falls on the left, the left falls where the right has a group, the right falls before the first partner, the right falls inside a group, the right falls right after a group, the right falls just in time, the left row is read first, capital after small letter falls]
// messages:
//   nudge: "What comes after a fault?"
//   pointer: "You skip the row that fell and join the next one."
//   name: "Partial result: the fault is the last result."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	const rights = right[Symbol.iterator]();
	const next = (): Row | undefined => {
		const one = rights.next();
		return one.done ? undefined : one.value;
	};
	let [lastLeft, lastRight, groupKey] = ["", "", ""];
	let ahead: Row | undefined;
	let started = false;
	let group: string[] = [];
	for (const [key, value] of left) {
		if (key < lastLeft) {
			yield [key, null, null];
			continue;
		}
		lastLeft = key;
		if (key !== groupKey) {
			[groupKey, group] = [key, []];
			if (!started) ahead = next();
			started = true;
			for (; ahead && ahead[0] <= key; ahead = next()) {
				if (ahead[0] < lastRight) yield [ahead[0], null, null];
				else {
					lastRight = ahead[0];
					if (ahead[0] === key) group.push(ahead[1]);
				}
			}
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
