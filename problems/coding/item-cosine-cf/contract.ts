import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([playlists, seeds, , shrink], constants) => {
	const most = Number(constants["MAX_ENTRIES"]);
	const longest = Number(constants["MAX_ID"]);
	const lists = playlists as readonly (readonly string[])[];
	const entries = lists.reduce((sum, playlist) => sum + playlist.length, 0);
	if (entries > most) return `The playlists have more than ${most} entries.`;
	const legal = new RegExp(`^[A-Za-z0-9_-]{1,${longest}}$`);
	for (const ids of [seeds as readonly string[], ...lists]) {
		for (const id of ids)
			if (!legal.test(id)) return "An id is empty, too long, or has another character than allowed.";
	}
	const scores = allScores(lists, new Set(seeds as readonly string[]), Number(shrink)).sort((a, b) => a - b);
	for (const [i, score] of scores.entries()) {
		const gap = score - (scores[i - 1] ?? -1);
		if (gap > 1e-12 && gap <= 1e-9) return "Two scores are neither equal nor clearly different.";
	}
	return null;
};

function allScores(lists: readonly (readonly string[])[], seeds: ReadonlySet<string>, shrink: number): number[] {
	const counts = new Map<string, number>();
	const beside = new Map([...seeds].map((seed) => [seed, new Map<string, number>()]));
	for (const playlist of lists) {
		const tracks = new Set(playlist);
		for (const track of tracks) add(counts, track, 1);
		for (const seed of seeds) {
			if (!tracks.has(seed)) continue;
			for (const track of tracks) if (!seeds.has(track)) add(beside.get(seed) ?? new Map(), track, 1);
		}
	}
	const scores = new Map<string, number>();
	for (const [seed, shared] of beside) {
		for (const [track, both] of shared) {
			const root = Math.sqrt((counts.get(seed) ?? 0) * (counts.get(track) ?? 0));
			add(scores, track, both / (root + shrink));
		}
	}
	return [...scores.values()];
}

function add(to: Map<string, number>, key: string, amount: number): void {
	to.set(key, (to.get(key) ?? 0) + amount);
}
