import type { Wire } from "../problem/wire.ts";

/** How large an input is to a reader: values in it, then characters as it stands in cases.yaml without spaces. */
export interface InputSize {
	readonly leaves: number;
	readonly characters: number;
}

export function inputSize(input: Wire): InputSize {
	const { leaves, text } = measure(input);
	return { leaves, characters: text.length };
}

/**
 * Which of two inputs is the simpler one: fewer values, then fewer characters (an empty text counts as if it had two, as
 * it is odder than "a"), then the simpler first value that differs (0 before 1 before −1, a before b before Z). Equal only
 * for the same text. There are finitely many texts of a length, so every chain of ever simpler inputs ends.
 */
export function compareInputs(a: Wire, b: Wire): number {
	return compareMeasured(measure(a), measure(b));
}

/** The measure of an input, taken once where it is compared often. */
export interface Measured {
	readonly input: Wire;
	readonly leaves: number;
	readonly text: string;
	/** characters, with what empty texts count */
	readonly weight: number;
}

const emptyTextWeighs = 2;

export function measure(input: Wire): Measured {
	const writer = new Writer();
	writer.write(input);
	return { input, leaves: writer.leaves, text: writer.text, weight: writer.text.length + writer.extra };
}

export function compareMeasured(a: Measured, b: Measured): number {
	const order = a.leaves - b.leaves || a.weight - b.weight;
	if (order !== 0 || a.text === b.text) return order;
	const [left, right] = [scalarsOf(a.input), scalarsOf(b.input)];
	for (const [i, one] of left.entries()) {
		const simpler = compareScalars(one, right[i] ?? null);
		if (simpler !== 0) return simpler;
	}
	return a.text < b.text ? -1 : 1;
}

export type Scalar = null | boolean | number | string;
type Tagged = Exclude<Wire, readonly Wire[] | Scalar>;

/** Every value in it, from left to right. */
export function scalarsOf(wire: Wire): Scalar[] {
	const found: Scalar[] = [];
	const collect = (value: Wire): void => {
		if (value === null || typeof value !== "object") found.push(value);
		else if (Array.isArray(value)) for (const item of value as readonly Wire[]) collect(item);
		else {
			const tagged = value as Tagged;
			const items = itemsOf(tagged);
			if (items !== undefined) items.forEach(collect);
			else found.push(scalarOf(tagged));
		}
	};
	collect(wire);
	return found;
}

function itemsOf(tagged: Tagged): readonly Wire[] | undefined {
	if ("$t" in tagged) return tagged.$t;
	if ("$s" in tagged) return tagged.$s;
	if ("$d" in tagged) return tagged.$d.flat();
	return "$a" in tagged ? tagged.$a.items : undefined;
}

function scalarOf(tagged: Tagged): Scalar {
	if ("$f" in tagged) return Number.isFinite(Number(tagged.$f)) ? Number(tagged.$f) : tagged.$f;
	if ("$i" in tagged) return Number(tagged.$i);
	return "$b" in tagged ? tagged.$b : "$x" in tagged ? tagged.$x : null;
}

/** One pass: thousands of candidates are measured for each step of shrinking. */
class Writer {
	text = "";
	leaves = 0;
	extra = 0;

	write(wire: Wire): void {
		if (wire === null || typeof wire !== "object") {
			this.leaves++;
			if (wire === "") this.extra += emptyTextWeighs;
			this.text += typeof wire === "string" ? JSON.stringify(wire) : String(wire);
			return;
		}
		if (Array.isArray(wire)) {
			this.list(wire as readonly Wire[]);
			return;
		}
		const tagged = wire as Tagged;
		if ("$d" in tagged) {
			this.text += "{";
			tagged.$d.forEach(([key, value], i) => {
				if (i > 0) this.text += ",";
				this.write(key);
				this.text += ":";
				this.write(value);
			});
			this.text += "}";
			return;
		}
		const items = itemsOf(tagged);
		if (items !== undefined) this.list(items);
		else {
			this.leaves++;
			this.text += "$i" in tagged ? tagged.$i : JSON.stringify(scalarOf(tagged));
		}
	}

	private list(items: readonly Wire[]): void {
		this.text += "[";
		items.forEach((item, i) => {
			if (i > 0) this.text += ",";
			this.write(item);
		});
		this.text += "]";
	}
}

function compareScalars(a: Scalar, b: Scalar): number {
	if (typeof a === "number" && typeof b === "number") {
		return Math.abs(a) - Math.abs(b) || Number(a < 0) - Number(b < 0);
	}
	if (typeof a === "string" && typeof b === "string") {
		const [left, right] = [Array.from(a), Array.from(b)];
		const at = left.findIndex((letter, i) => i < right.length && letter !== right[i]);
		return at < 0 ? left.length - right.length : letterRank(left[at] ?? "") - letterRank(right[at] ?? "");
	}
	return kindRank(a) - kindRank(b) || Number(a) - Number(b) || 0;
}

function kindRank(value: Scalar): number {
	return value === null ? 0 : ["boolean", "number", "string"].indexOf(typeof value) + 1;
}

/** Small letters are the plainest, then digits, capitals, and all else. */
function letterRank(letter: string): number {
	const code = letter.codePointAt(0) ?? 0;
	if (/^[a-z]$/.test(letter)) return code - 97;
	if (/^[0-9]$/.test(letter)) return 100 + code;
	return (/^[A-Z]$/.test(letter) ? 200 : 1000) + code;
}
