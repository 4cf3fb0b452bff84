// ---
// idea: collects the results of a key and sorts them by the right values
// mistake: output-order
// must_fail: [two by two, the row without a partner, three by three, the last group on the right, two groups in a row, an equal key does not fall]
// messages:
//   nudge: "Whose results come first within a key?"
//   pointer: "You order them by the right rows."
//   name: "Output order: all results of the first left row, then all of the second."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	let same: Result[] = [];
	for (const result of joined(left, right, how)) {
		const [before] = same;
		if (before && (before[0] !== result[0] || (before[1] === null) !== (result[1] === null))) {
			yield* same.sort(byPartner);
			same = [];
		}
		same.push(result);
	}
	yield* same.sort(byPartner);
}

function byPartner([, , a]: Result, [, , b]: Result): number {
	if (a === b) return 0;
	return (a ?? "") < (b ?? "") ? -1 : 1;
}

function* joined(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
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
}
