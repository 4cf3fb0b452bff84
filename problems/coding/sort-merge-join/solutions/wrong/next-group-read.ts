// ---
// idea: reads the right side group by group and keeps the group that is not below the left key
// mistake: unbounded-state
// must_fail: [the right falls behind the row read ahead, one right row is enough]
// messages:
//   nudge: "A right row with a larger key comes. What do you need of it?"
//   pointer: "You collect its whole group at once, although no left row may ever ask for it."
//   name: "Unbounded state: keep that one row and read on only when a left row has its key."
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	const rights = right[Symbol.iterator]();
	let lastRight = "";
	let fell: string | undefined;
	let ahead: Row | undefined;
	let current: { readonly key: string; readonly values: string[] } | undefined;
	const read = (): void => {
		const next = rights.next();
		ahead = next.done ? undefined : next.value;
		if (ahead === undefined) return;
		if (ahead[0] < lastRight) fell = ahead[0];
		lastRight = ahead[0];
	};
	const readGroup = (): void => {
		current = undefined;
		if (ahead === undefined) return;
		current = { key: ahead[0], values: [] };
		while (fell === undefined && ahead?.[0] === current.key) {
			current.values.push(ahead[1]);
			read();
		}
	};
	let started = false;
	let lastLeft = "";
	for (const [key, value] of left) {
		if (key < lastLeft) return yield [key, null, null];
		lastLeft = key;
		if (!started) {
			started = true;
			read();
			readGroup();
		}
		while (fell === undefined && current && current.key < key) readGroup();
		if (fell !== undefined) return yield [fell, null, null];
		const group = current?.key === key ? current.values : [];
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
}
