// ---
// idea: gives nothing for the partner wherever the group is empty
// mistake: input-ignored
// must_fail: [two by two, "nothing on the right, inner", "no common key, inner", "empty values, inner"]
// messages:
//   nudge: "What does an inner join do with a row that has no partner?"
//   pointer: "You never ask which kind of join is wanted."
//   name: "Input ignored: give (key, left, nothing) only for a left join."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, _how: string): Generator<Result> {
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
			while (fell === undefined && ahead && ahead[0] <= key) {
				if (ahead[0] === key) group.push(ahead[1]);
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0) yield [key, value, null];
	}
}
