// ---
// idea: compares the lengths of two keys before their characters
// mistake: text-order
// must_fail: ["capitals, digits, small letters"]
// messages:
//   nudge: "Which is smaller, 10 or 9?"
//   pointer: "You compare the lengths first."
//   name: "Text order: keys are texts; 10 comes before 9."
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
			while (fell === undefined && ahead && !isBefore(key, ahead[0])) {
				if (ahead[0] === key) group.push(ahead[1]);
				read();
			}
			if (fell !== undefined) return yield [fell, null, null];
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}

function isBefore(key: string, other: string): boolean {
	return key.length === other.length ? key < other : key.length < other.length;
}
