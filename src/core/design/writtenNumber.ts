/**
 * A number as people write one: `400`, `1,200`, `1.2k`, `2 bn`, `26k QPS`, `70 ms`, `0.2 s`, `30 %`, `40 replicas`. Times
 * in ms, rates a second, percents as a share. Undefined where it is none, or below zero.
 */
export function writtenNumber(value: string): number | undefined {
	const [, digits = "", rest = ""] = wholeValue.exec(value) ?? [];
	const [, magnitude = "", behind] = leadingMagnitude.exec(rest) ?? [];
	const factor = unitFactor(behind ?? rest);
	if (digits === "" || factor === undefined) {
		return undefined;
	}
	const number = plainDigits(digits) * magnitudeOf(magnitude) * factor;
	return Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** The first rate in a text, a second: "opens, 26k QPS", "1,200 req/s", "60M plays per day". No rate: "120 MB/s". */
export function rateIn(text: string): number | undefined {
	for (const found of text.matchAll(rate)) {
		const [, digits = "", magnitude, short, another, thing = "", perTime = ""] = found;
		const factor = short === undefined ? perSecond[perTime.toLowerCase()] : 1;
		if (factor !== undefined && !bytes.test(thing)) {
			return plainDigits(digits) * magnitudeOf(magnitude ?? another ?? "") * factor;
		}
	}
	return undefined;
}

const digits =
	"\\d{1,3}(?:[,'’_\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:_\\d+)*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|\\.\\d+";
const magnitude = "k|K|M|mn|G|bn|Bn|T|tn|thousand|million|billion|trillion";
const wholeValue = new RegExp(`^\\s*[~≈<≤]?\\s*(\\d{1,3}(?: \\d{3})+|${digits})\\s*([^\\d].*)?$`, "u");
const leadingMagnitude = new RegExp(`^(${magnitude})(?!\\p{L})\\s*(.*)$`, "u");
const times = "s|sec|second|min|minute|h|hr|hour|d|day";
const rate = new RegExp(
	`(?<![\\p{L}\\d.,_])(${digits})\\s*(?:(${magnitude})?\\s*([qrt]ps)(?!\\p{L})|(?:(${magnitude})(?!\\p{L}))?\\s*(\\p{L}+)?\\s*(?:\\/|\\bper\\s+)\\s*(${times})(?!\\p{L}))`,
	"giu",
);
const bytes = /^[kmgt]?i?b(?:ytes?|its?)?$/i;

const perSecond: Readonly<Record<string, number>> = {
	s: 1,
	sec: 1,
	second: 1,
	min: 1 / 60,
	minute: 1 / 60,
	h: 1 / 3600,
	hr: 1 / 3600,
	hour: 1 / 3600,
	d: 1 / 86_400,
	day: 1 / 86_400,
};
const milliseconds: Readonly<Record<string, number>> = {
	ns: 1e-6,
	us: 1e-3,
	µs: 1e-3,
	μs: 1e-3,
	ms: 1,
	msec: 1,
	millisecond: 1,
	s: 1e3,
	sec: 1e3,
	second: 1e3,
	min: 6e4,
	minute: 6e4,
	h: 3.6e6,
	hour: 3.6e6,
};
const magnitudes: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mn: 1e6,
	million: 1e6,
	g: 1e9,
	bn: 1e9,
	billion: 1e9,
	t: 1e12,
	tn: 1e12,
	trillion: 1e12,
};
/** what replicas are called */
const things =
	/^(?:replica|instance|pod|node|shard|machine|server|host|box|worker|core|cpu|gpu|copy|partition)(?:e?s)?$/i;

/** Undefined for a unit that nobody knows. */
function unitFactor(written: string): number | undefined {
	const unit = written.trim();
	if (unit === "" || /^[x×]$/i.test(unit) || things.test(unit)) {
		return 1;
	}
	if (unit === "%") {
		return 0.01;
	}
	// "QPS", and "kQPS" where the letter stands at the unit
	const short = /^(k|M)?[qrt]ps(?:\s*(?:\/|per\s)\s*(?:replica|instance|node|pod))?$/i.exec(unit);
	if (short !== null) {
		return magnitudeOf(short[1] ?? "");
	}
	const per = /^(?:(k|M|\p{L}+)\s*)?(?:\/|per\s)\s*(\p{L}+)(?:\/(?:replica|instance|node|pod))?$/iu.exec(unit);
	if (per !== null) {
		const thing = per[1] ?? "";
		const factor = perSecond[(per[2] ?? "").toLowerCase()];
		return factor === undefined || bytes.test(thing)
			? undefined
			: factor * (/^[kM]$/.test(thing) ? magnitudeOf(thing) : 1);
	}
	const plural = unit.toLowerCase();
	return milliseconds[unit] ?? milliseconds[plural] ?? milliseconds[plural.replace(/s$/, "")];
}

function plainDigits(written: string): number {
	return Number(written.replace(/[,'’_\u00a0\u202f ]/g, ""));
}

function magnitudeOf(letter: string): number {
	return magnitudes[letter.toLowerCase()] ?? 1;
}
