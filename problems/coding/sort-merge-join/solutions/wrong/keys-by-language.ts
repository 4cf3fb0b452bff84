// ---
// idea: puts keys in order by the rules of a language
// mistake: text-order
// must_fail: ["capitals, digits, small letters", capital after small letter falls]
// messages:
//   nudge: "Which is smaller, B or a?"
//   pointer: "localeCompare follows a dictionary, where a comes before B."
//   name: "Text order: compare with <, character by character."
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
		if (key.localeCompare(lastLeft) < 0) return yield [key, null, null];
		lastLeft = key;
		if (key !== groupKey) {
			if (!started) ahead = next();
			started = true;
			[groupKey, group] = [key, []];
			while (ahead && ahead[0].localeCompare(key) <= 0) {
				if (ahead[0] === key) group.push(ahead[1]);
				lastRight = ahead[0];
				ahead = next();
				if (ahead && ahead[0].localeCompare(lastRight) < 0) return yield [ahead[0], null, null];
			}
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
