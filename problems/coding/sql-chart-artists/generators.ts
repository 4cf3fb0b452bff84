import type { Generators } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** At most n chart rows over a few days at positions around the boundary; some keys lead nowhere, some names are shared or NULL. */
	smallChart(random, n) {
		const artists = random.int(0, 5);
		const artist = Array.from({ length: artists }, (_, i) => [i + 1, random.pick(["Ama", "ama", "Bix", "Cor", null])]);
		const tracks = random.int(0, 8);
		const track = Array.from({ length: tracks }, (_, i) => [i + 1, random.int(1, artists + 1), "pop"]);
		const days = Math.max(1, Math.ceil(n / 5));
		const free = Array.from({ length: days }, () => ({
			tracks: random.shuffle(Array.from({ length: tracks + 1 }, (_, i) => i + 1)),
			positions: random.shuffle([1, 2, 9, 10, 11, 12]),
		}));
		const chart: number[][] = [];
		for (let row = 0; row < n; row++) {
			const day = random.int(1, days);
			const track_id = free[day - 1]?.tracks.pop();
			const pos = free[day - 1]?.positions.pop();
			if (track_id !== undefined && pos !== undefined) chart.push([day, track_id, pos]);
		}
		return { artist: random.shuffle(artist), track: random.shuffle(track), chart: random.shuffle(chart) };
	},

	/** n chart rows, 40 positions a day; n / 20 artists with about four tracks each; a few tracks are far more popular than the rest. */
	season(random, n) {
		const artists = Math.max(2, Math.floor(n / 20));
		const tracks = Math.max(80, artists * 4);
		const positions = 40;
		const artist = Array.from({ length: artists }, (_, i) => [i + 1, `artist${(i * 7919) % artists}`]);
		const track = Array.from({ length: tracks }, (_, i) => [i + 1, random.int(1, artists), "pop"]);
		const chart: number[][] = [];
		for (let day = 1; chart.length < n; day++) {
			const today = new Set<number>();
			while (today.size < positions) today.add(1 + Math.floor(tracks * random.next() ** 2));
			random.shuffle([...today]).forEach((track_id, place) => {
				if (chart.length < n) chart.push([day, track_id, place + 1]);
			});
		}
		return { artist, track, chart };
	},
};
