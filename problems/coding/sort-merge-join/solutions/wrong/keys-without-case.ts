// ---
// idea: compares keys in small letters, and looks for partners by the whole key
// mistake: text-order
// must_fail: ["capitals, digits, small letters", capital after small letter falls]
// messages:
//   nudge: "Which is smaller, B or a?"
//   pointer: "You compare the keys in lower case."
//   name: "Text order: keys are compared character by character; capitals come before small letters."
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
		if (isBefore(ahead[0], lastRight)) fell = ahead[0];
		lastRight = ahead[0];
	};
	let started = false;
	let lastLeft = "";
	let groupKey = "";
	let group: string[] = [];
	for (const [key, value] of left) {
		if (isBefore(key, lastLeft)) return yield [key, null, null];
		lastLeft = key;
		if (key !== groupKey) {
			[groupKey, group] = [key, []];
			if (!started) read();
			started = true;
			while (fell === undefined && ahead && isBefore(ahead[0], key)) read();
			while (fell === undefined && ahead && ahead[0] === key) {
				group.push(ahead[1]);
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}

function isBefore(key: string, other: string): boolean {
	return key.toLowerCase() < other.toLowerCase();
}
