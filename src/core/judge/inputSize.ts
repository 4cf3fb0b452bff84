import { plainWire } from "../problem/plainWire.ts";
import type { Wire } from "../problem/wire.ts";

/** How large an input is to a reader: values in it, then characters as it stands in cases.yaml. */
export interface InputSize {
	readonly leaves: number;
	readonly characters: number;
}

export function inputSize(input: Wire): InputSize {
	return { leaves: scalarsOf(input).length, characters: textOf(input).length };
}

/**
 * Which of two inputs is the simpler one: fewer values, then fewer characters, then the simpler first value that differs
 * (0 before 1 before −1, a before b before Z). Equal only for the same text. There are finitely many texts of a length, so
 * every chain of ever simpler inputs ends.
 */
export function compareInputs(a: Wire, b: Wire): number {
	return compareMeasured(measure(a), measure(b));
}

/** The measure of an input, taken once where it is compared often. */
export interface Measured {
	readonly size: InputSize;
	readonly text: string;
	readonly scalars: readonly Scalar[];
}

export function measure(input: Wire): Measured {
	const found = scalarsOf(input);
	const text = textOf(input);
	return { size: { leaves: found.length, characters: text.length }, text, scalars: found };
}

export function compareMeasured(a: Measured, b: Measured): number {
	if (a.size.leaves !== b.size.leaves) return a.size.leaves - b.size.leaves;
	if (a.size.characters !== b.size.characters) return a.size.characters - b.size.characters;
	for (const [i, one] of a.scalars.entries()) {
		const order = compareScalars(one, b.scalars[i] ?? null);
		if (order !== 0) return order;
	}
	return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

export type Scalar = null | boolean | number | string;

/** Every value in it, from left to right. */
export function scalarsOf(wire: Wire): Scalar[] {
	const found: Scalar[] = [];
	const collect = (value: Wire): void => {
		if (value === null || typeof value !== "object") {
			found.push(value);
		} else if (Array.isArray(value)) {
			for (const item of value as readonly Wire[]) collect(item);
		} else {
			const tagged = value as Exclude<Wire, readonly Wire[] | Scalar>;
			if ("$d" in tagged) for (const pair of tagged.$d) pair.forEach(collect);
			else if ("$t" in tagged) tagged.$t.forEach(collect);
			else if ("$s" in tagged) tagged.$s.forEach(collect);
			else if ("$a" in tagged) tagged.$a.items.forEach(collect);
			else if ("$f" in tagged) found.push(Number.isFinite(Number(tagged.$f)) ? Number(tagged.$f) : tagged.$f);
			else if ("$i" in tagged) found.push(Number(tagged.$i));
			else found.push("$b" in tagged ? tagged.$b : tagged.$x);
		}
	};
	collect(wire);
	return found;
}

function compareScalars(a: Scalar, b: Scalar): number {
	if (typeof a === "number" && typeof b === "number") {
		return Math.abs(a) - Math.abs(b) || Number(a < 0) - Number(b < 0);
	}
	if (typeof a === "string" && typeof b === "string") {
		const [left, right] = [Array.from(a), Array.from(b)];
		const at = left.findIndex((letter, i) => letter !== right[i]);
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

/** As it stands in cases.yaml; what has no such form, as the wire has it. */
function textOf(input: Wire): string {
	const plain = plainWire(input);
	return JSON.stringify(plain.ok ? plain.value : input);
}
