// ---
// idea: gives the quarter only to artists of tracks that are not hits
// mistake: wrong-weight
// must_fail: [one hit and two artists among the first three, "everything found, each artist once", "everything found, one artist", "artists match, one of them twice in the truth", a hit twice among the first, a list shorter than the truth, half of the truth at the top, hits at ranks 2 and 4, tracks without an artist, an artist of the truth without a recommended track, more hits than the cut lets through]
// messages:
//   nudge: "Does a hit also bring its artist's quarter?"
//   pointer: "In the first example, which artists stand among the first three entries, and which of them does your code count?"
//   name: "Artists of hits are left out. The quarter goes to every artist of the truth among the first places, whether its track is a hit or not."
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
	const topArtists = new Set([...top].filter((track) => !truth.has(track)).map((track) => artistOf.get(track)));
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
