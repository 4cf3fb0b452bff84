// ---
// idea: clears the group at the first partner of a new key
// mistake: stale-state
// must_fail: [two by two, the row without a partner, "left rows before, between and after", empty values, "empty values, inner", a key falls on the left, the right falls behind the row read ahead, "capitals, digits, small letters"]
// messages:
//   nudge: "A left key has no partner. What is in your group then?"
//   pointer: "You begin a new group only when a partner is found."
//   name: "Stale state: a new left key begins with an empty group."
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
			if (!started) read();
			started = true;
			while (fell === undefined && ahead && ahead[0] <= key) {
				if (ahead[0] === key) {
					if (groupKey !== key) [groupKey, group] = [key, []];
					group.push(ahead[1]);
				}
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
