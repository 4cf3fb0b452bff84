import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Track = [id: string, artist: string];

export const generators: Generators = {
	/** Up to n tracks of one to four artists, small gaps: equal counts and dead ends are frequent. */
	few(random, n) {
		const artists = random.shuffle(["ana", "Ben", "cy", "dot"]).slice(0, random.int(1, 4));
		const tracks = Array.from(
			{ length: random.int(0, n) },
			(): Track => [`t${random.int(1, 30)}`, random.pick(artists)],
		);
		return [tracks, random.pick([1, 1, 2, 2, 2, 3, 3, 4])];
	},
	/** About n tracks that just fit, or miss it by one track. */
	onTheEdge(random, n) {
		const gap = random.int(2, 4);
		return [tight(random, n, gap, random.int(1, gap), random.next() < 0.5), gap];
	},
	/** n tracks of n / 140 artists, some of them ten times as frequent as others. */
	festival(random, n) {
		return [skewed(random, n, Math.max(60, Math.floor(n / 140))), 50];
	},
	/** n tracks of n / 10 artists. */
	manyArtists(random, n) {
		return [skewed(random, n, Math.max(8, Math.floor(n / 10))), 7];
	},
	/** About n tracks, as tight as it can be with two leading artists. */
	tightFit: (random, n) => [tight(random, n, 50, 2, true), 50],
	/** The same with one track too few between the leaders: the last slot stays empty. */
	stuckAtTheEnd: (random, n) => [tight(random, n, 50, 2, false), 50],
};

/** `leaders` artists with m tracks each and gap - leaders artists with m - 1: a full timetable. One filler less breaks it. */
function tight(random: Random, n: number, gap: number, leaders: number, fits: boolean): Track[] {
	const m = Math.max(2, Math.floor(n / gap));
	const tracks: Track[] = [];
	for (let artist = 0; artist < gap; artist++) {
		for (let i = 0; i < (artist < leaders ? m : m - 1); i++) tracks.push([`t${tracks.length}`, `artist${artist}`]);
	}
	if (!fits) tracks.pop();
	return random.shuffle(tracks);
}

function skewed(random: Random, n: number, artists: number): Track[] {
	return Array.from({ length: n }, (_, i): Track => {
		const artist = random.next() < 0.3 ? random.int(0, Math.floor(artists / 10)) : random.int(0, artists - 1);
		return [`t${i}`, `artist${artist}`];
	});
}
