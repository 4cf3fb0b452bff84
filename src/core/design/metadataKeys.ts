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
