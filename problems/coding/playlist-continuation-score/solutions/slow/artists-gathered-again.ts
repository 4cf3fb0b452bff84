// ---
// idea: gathers the artists of the truth anew for every entry
// mistake: repeated-work
// must_fail: [scale]
// messages:
//   nudge: "Which part of your work is the same for every entry of the list?"
//   pointer: "How often do you look up the artist of one track of the truth?"
//   name: "The set of wanted artists is built again for each entry. Build it once."
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
	const artists = [...topArtists].filter((artist) => new Set([...truth].map((track) => artistOf.get(track))).has(artist)).length;
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
