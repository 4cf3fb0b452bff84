// ---
// idea: uses the right side up after the last left row and reports what it finds there
// mistake: unbounded-state
// must_fail: [a fault that nobody reaches, nothing on the left, the right falls behind the row read ahead, the right falls one group too late to matter, one right row is enough]
// messages:
//   nudge: "The left side has ended. What is still needed from the right?"
//   pointer: "You go on reading, and meet a fault that concerns no result."
//   name: "Unbounded state: stop when the left side ends."
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
	do read();
	while (ahead && fell === undefined);
	if (fell !== undefined) yield [fell, null, null];
}
