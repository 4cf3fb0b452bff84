// ---
// idea: joins both sides as they come and compares keys only between them
// mistake: unsorted-input-assumed
// must_fail: [a key falls on the right, a key falls on the left, the left falls at once, the left falls inside a key, the left falls where the right has a group, the right falls before the first partner, the right falls inside a group, the right falls right after a group, the right falls just in time, both sides fall]
// messages:
//   nudge: "What does your join do when a key is smaller than the one before?"
//   pointer: "You skip it or miss its partners, and nobody is told."
//   name: "Unsorted input assumed: compare every key that is read with the one before it on its side, and end with the fault."
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
	let groupKey = "";
	let group: string[] = [];
	for (const [key, value] of left) {
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
