// ---
// idea: takes the ideal list over the hits that were found
// mistake: wrong-ideal
// must_fail: [one hit and two artists among the first three, "a hit on the second page, after a repeat", "artists match, one of them twice in the truth", a hit twice among the first, a repeat keeps a hit out of the first places, a hit behind the first places, a list shorter than the truth, half of the truth at the top, tracks without an artist, an artist of the truth without a recommended track, a repeat does not let entry 501 in]
// messages:
//   nudge: "Does NDCG notice a track of the truth that is nowhere in the list?"
//   pointer: "Try a list that starts with two hits of four possible ones."
//   name: "The ideal list has only the hits that were found, so what is missing costs nothing. It has min(|truth|, 500) hits."
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
	let hits = 0;
	for (const [i, track] of [...new Set(shown)].entries()) {
		if (!truth.has(track)) continue;
		gain += 1 / Math.log2(i + 2);
		hits++;
	}
	let ideal = 0;
	for (let i = 0; i < Math.max(1, hits); i++) ideal += 1 / Math.log2(i + 2);
	return gain / ideal;
}

function clicks(shown: string[], truth: Set<string>): number {
	const first = shown.findIndex((track) => truth.has(track));
	return first < 0 ? noHit : Math.floor(first / page);
}
