/** "App → Home API → … → Ranker → Feature store": a remark is read at a glance, the evidence has the whole path. */
export function shortChain(names: readonly string[]): string {
	const shown = names.length <= 5 ? names : [...names.slice(0, 2), "…", ...names.slice(-2)];
	return shown.join(" → ");
}
