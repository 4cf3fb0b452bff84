// ---
// idea: positions lie between -0.1 and 1.1 and spread evenly, so n buckets hold about one track each
// cost: O(n) time on average, O(n log n) at worst; O(n) memory
// ---
type Placed = { readonly position: number; readonly index: number };

export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const indicesOf = new Map<string, number[]>();
	for (const [index, [, artist]] of tracks.entries()) {
		const own = indicesOf.get(artist);
		if (own) own.push(index);
		else indicesOf.set(artist, [index]);
	}

	const buckets: Placed[][] = tracks.map(() => []);
	const bucketOf = (position: number) => {
		const bucket = Math.floor(position * tracks.length);
		return Math.min(Math.max(bucket, 0), tracks.length - 1);
	};
	for (const own of indicesOf.values()) {
		const n = own.length;
		for (let i = n - 1; i > 0; i--) {
			const j = Math.floor(rand() * (i + 1));
			[own[i], own[j]] = [own[j] as number, own[i] as number];
		}
		const offset = rand() / n;
		for (const [place, index] of own.entries()) {
			const position = offset + place / n + ((rand() - 0.5) * 0.2) / n;
			buckets[bucketOf(position)]?.push({ position, index });
		}
	}
	return buckets
		.flatMap((bucket) => bucket.sort((one, other) => one.position - other.position || one.index - other.index))
		.map(({ index }) => tracks[index]?.[0] ?? "");
}
