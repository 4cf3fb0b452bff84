// ---
// idea: keeps all right rows that were read and searches them for every left row
// cost: O(n · m) time, O(m) memory
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How often do you look at the first right row?"
//   pointer: "For every left row you go through all right rows that were read, although the keys only rise."
//   name: "Hidden quadratic: a right row below the left key is never needed again. Keep one group and one row ahead."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	const rights = right[Symbol.iterator]();
	const passed: Row[] = [];
	let ahead: Row | undefined;
	let started = false;
	let lastLeft = "";
	const next = (): Row | undefined => {
		const one = rights.next();
		return one.done ? undefined : one.value;
	};
	for (const [key, value] of left) {
		if (key < lastLeft) return yield [key, null, null];
		lastLeft = key;
		if (!started) ahead = next();
		started = true;
		while (ahead && ahead[0] <= key) {
			passed.push(ahead);
			const last = ahead[0];
			ahead = next();
			if (ahead && ahead[0] < last) return yield [ahead[0], null, null];
		}
		const matches = passed.filter(([passedKey]) => passedKey === key);
		for (const [, match] of matches) yield [key, value, match];
		if (matches.length === 0 && how === "left") yield [key, value, null];
	}
}
