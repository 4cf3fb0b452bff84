// ---
// idea: walks the left rows and keeps the right rows of the current key, with one row read ahead
// cost: O(n + m + results) time, memory for one group of right rows
// ---
type Row = [key: string, value: string];
type Result = [key: string, left: string | null, right: string | null];

export function* smj(left: Iterable<Row>, right: Iterable<Row>, how: string): Generator<Result> {
	const lefts = new Side(left);
	const rights = new Side(right);
	let groupKey: string | undefined;
	let group: string[] = [];
	for (let row = lefts.peek(); row; row = lefts.peek()) {
		const [key, value] = row;
		lefts.take();
		if (key !== groupKey) {
			while (below(rights.peek(), key)) rights.take();
			[groupKey, group] = [key, []];
			for (let match = rights.peek(); match?.[0] === key; match = rights.peek()) {
				group.push(match[1]);
				rights.take();
			}
			if (rights.fell) break;
		}
		for (const match of group) yield [key, value, match];
		if (group.length === 0 && how === "left") yield [key, value, null];
	}
	const fell = lefts.fell ?? rights.fell;
	if (fell !== undefined) yield [fell, null, null];
}

function below(row: Row | undefined, key: string): boolean {
	return row !== undefined && row[0] < key;
}

/** One side of the join, read one row ahead and only when that row is asked for. */
class Side {
	/** the key that fell, as soon as it was read; the side ends there */
	fell: string | undefined;
	private readonly rows: Iterator<Row>;
	private ahead: Row | undefined;
	private isRead = false;
	private last = "";

	constructor(rows: Iterable<Row>) {
		this.rows = rows[Symbol.iterator]();
	}

	peek(): Row | undefined {
		if (!this.isRead) {
			this.isRead = true;
			const next = this.rows.next();
			this.ahead = next.done ? undefined : next.value;
			const key = this.ahead?.[0] ?? this.last;
			if (key < this.last) [this.fell, this.ahead] = [key, undefined];
			else this.last = key;
		}
		return this.ahead;
	}

	take(): void {
		this.isRead = false;
	}
}
