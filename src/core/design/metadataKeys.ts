/** Keys of `@{ … }` that mean something here or to mermaid; another one is a hint with the nearest of these. */
export const componentKeys = ["kind", "p50", "p95", "p99", "rps_max", "n", "shards", "rps", "hit", "takes"] as const;
export const connectorKeys = ["ratio", "async", "seq", "retries", "timeout"] as const;
export const drawingKeys = [
	"label",
	"shape",
	"icon",
	"form",
	"pos",
	"img",
	"constraint",
	"w",
	"h",
	"labelType",
	"view",
	"animate",
	"animation",
	"curve",
	"step",
] as const;

/** Keys are read without regard to case, blank or hyphen: `rps-max` and `RPS_max` are `rps_max`. */
export function plainKey(key: string): string {
	return key
		.trim()
		.replace(/([a-z])([A-Z])/g, "$1_$2")
		.toLowerCase()
		.replace(/[\s-]+/g, "_");
}

/** A number of metadata: `400`, `1.2k`, `70 ms`, `0.2 s` (times in ms), `30 %`. Undefined where it is none. */
export function metadataNumber(value: string): number | undefined {
	const found = /^\s*(-?\d+(?:[._]?\d+)*(?:e[+-]?\d+)?)\s*([a-zA-Z%µ/]*)\s*$/.exec(value);
	const factor = found === null ? undefined : factors[found[2] ?? ""];
	if (found === null || factor === undefined) {
		return undefined;
	}
	const number = Number((found[1] ?? "").replaceAll("_", "")) * factor;
	return Number.isFinite(number) && number >= 0 ? number : undefined;
}

const factors: Readonly<Record<string, number>> = {
	"": 1,
	k: 1e3,
	K: 1e3,
	M: 1e6,
	ms: 1,
	s: 1000,
	us: 0.001,
	µs: 0.001,
	"%": 0.01,
	rps: 1,
	qps: 1,
	QPS: 1,
	"/s": 1,
	"k/s": 1e3,
};

/** How long a batch step takes, in ms: `3 h`, `40 min`, `1.5d`, `90 s`. A bare number says no unit, so it is none. */
export function metadataDuration(value: string): number | undefined {
	const found = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|sec|min|m|h|hours?|minutes?|seconds?|d|days?)\s*$/i.exec(value);
	const unit = (found?.[2] ?? "").toLowerCase();
	const factor =
		unit === "ms" ? 1 : unit.startsWith("s") ? 1e3 : unit.startsWith("m") ? 6e4 : unit.startsWith("h") ? 36e5 : 864e5;
	return found === null ? undefined : Number(found[1]) * factor;
}

/** `true`, `yes`, `on` and their opposites; undefined for anything else. */
export function metadataFlag(value: string | undefined): boolean | undefined {
	if (value === undefined) {
		return undefined;
	}
	return /^(?:true|yes|on|1)$/i.test(value.trim())
		? true
		: /^(?:false|no|off|0)$/i.test(value.trim())
			? false
			: undefined;
}
