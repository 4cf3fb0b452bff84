import type { Quantity } from "./quantity.ts";

/** A unit by its word; a word that is none of these counts things. Decimal prefixes: 1 kB is 1000 B. */
export function unitOf(word: string): Quantity {
	const known = units[word] ?? units[word.toLowerCase()];
	if (known !== undefined) {
		const [value, ...dimensions] = known;
		return { value, dimensions: Object.fromEntries(dimensions) };
	}
	return { value: 1, dimensions: { [countingWord(word)]: 1 } };
}

export function isUnit(word: string): boolean {
	return Object.hasOwn(units, word) || Object.hasOwn(units, word.toLowerCase());
}

/** Plural and singular are one: opens and open, queries and query, boxes and box. */
export function countingWord(word: string): string {
	const plain = word.toLowerCase();
	if (plain === "req" || plain === "reqs") {
		return "request";
	}
	if (plain.length > 4 && plain.endsWith("ies")) {
		return `${plain.slice(0, -3)}y`;
	}
	if (/(?:ss|x|ch|sh)es$/.test(plain)) {
		return plain.slice(0, -2);
	}
	return plain.length > 2 && plain.endsWith("s") && !plain.endsWith("ss") ? plain.slice(0, -1) : plain;
}

/** k, M, G, T and bn, and their words, directly behind a number. */
export const magnitudes: Readonly<Record<string, number>> = {
	k: 1e3,
	K: 1e3,
	M: 1e6,
	mn: 1e6,
	G: 1e9,
	bn: 1e9,
	Bn: 1e9,
	T: 1e12,
	tn: 1e12,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};

type UnitRow = readonly [factor: number, ...dimensions: (readonly [string, number])[]];
const time = (seconds: number): UnitRow => [seconds, ["time", 1]];
const bytes = (count: number): UnitRow => [count, ["byte", 1]];
const rates = (aSecond: number): UnitRow => [aSecond, ["request", 1], ["time", -1]];
const rate = rates(1);
const thousandRates = rates(1e3);
const millionRates = rates(1e6);

const units: Readonly<Record<string, UnitRow>> = {
	ns: time(1e-9),
	us: time(1e-6),
	µs: time(1e-6),
	ms: time(1e-3),
	millisecond: time(1e-3),
	milliseconds: time(1e-3),
	s: time(1),
	sec: time(1),
	second: time(1),
	seconds: time(1),
	min: time(60),
	minute: time(60),
	minutes: time(60),
	h: time(3600),
	hr: time(3600),
	hour: time(3600),
	hours: time(3600),
	d: time(86_400),
	day: time(86_400),
	days: time(86_400),
	week: time(604_800),
	weeks: time(604_800),
	month: time(2_592_000),
	months: time(2_592_000),
	year: time(31_536_000),
	years: time(31_536_000),
	b: bytes(1),
	byte: bytes(1),
	bytes: bytes(1),
	kb: bytes(1e3),
	mb: bytes(1e6),
	gb: bytes(1e9),
	tb: bytes(1e12),
	pb: bytes(1e15),
	kib: bytes(1024),
	mib: bytes(1024 ** 2),
	gib: bytes(1024 ** 3),
	tib: bytes(1024 ** 4),
	bit: bytes(1 / 8),
	bits: bytes(1 / 8),
	kbit: bytes(125),
	mbit: bytes(125e3),
	gbit: bytes(125e6),
	mbps: [125e3, ["byte", 1], ["time", -1]],
	gbps: [125e6, ["byte", 1], ["time", -1]],
	qps: rate,
	rps: rate,
	tps: rate,
	kqps: thousandRates,
	krps: thousandRates,
	ktps: thousandRates,
	mqps: millionRates,
	mrps: millionRates,
	hz: [1, ["time", -1]],
};
