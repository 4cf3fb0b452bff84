// ---
// idea: one short function per metric, each written like its definition
// cost: O(|truth| + 500) time and memory
// ---
const cut = 500;
const page = 10;
const noHit = 51;

type Score = [rPrecision: number, ndcg: number, clicks: number];

export function playlistScore(rec: string[], truth: Set<string>, artistOf: Map<string, string>): Score {
	if (truth.size === 0) return [0, 0, noHit];
	const shown = rec.slice(0, cut);
	return [rPrecision(shown, truth, artistOf), ndcg(shown, truth), clicks(shown, truth)];
}

function rPrecision(shown: string[], truth: Set<string>, artistOf: Map<string, string>): number {
	const top = new Set(shown.slice(0, truth.size));
	const hits = [...top].filter((track) => truth.has(track)).length;
	const topArtists = new Set([...top].map((track) => artistOf.get(track)));
	const wanted = new Set([...truth].map((track) => artistOf.get(track)));
	const artists = [...topArtists].filter((artist) => wanted.has(artist)).length;
	return (hits + artists / 4) / truth.size;
}

function ndcg(shown: string[], truth: Set<string>): number {
	let gain = 0;
	for (const [i, track] of [...new Set(shown)].entries()) {
		if (truth.has(track)) gain += 1 / Math.log2(i + 2);
	}
	let ideal = 0;
	for (let i = 0; i < Math.min(cut, truth.size); i++) ideal += 1 / Math.log2(i + 2);
	return gain / ideal;
}

function clicks(shown: string[], truth: Set<string>): number {
	const first = shown.findIndex((track) => truth.has(track));
	return first < 0 ? noHit : Math.floor(first / page);
}
