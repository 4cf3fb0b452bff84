// ---
// idea: keeps the ids in a set beside the bits and answers from it
// mistake: unbounded-state
// must_fail: [a false alarm is part of the deal, a filter of three bits, more ids than planned, what came by merge is heard]
// messages:
//   nudge: "What takes more memory, the bits or the ids?"
//   pointer: "Add three ids to a small filter and ask for one whose bits the three have set."
//   name: "Ids kept: an exact set never gives a false alarm, knows nothing of what came by merge, and takes the memory that the filter is there to save. Answer from the bits alone."
// ---
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

type Shape = { readonly m: number; readonly k: number };

const modulus = 1n << 64n;

export class SeenFilter {
	private readonly shape: Shape;
	private readonly ones = new Set<number>();
	private readonly heard = new Set<string>();

	constructor(n: number, p: number) {
		this.shape = shapeOf(n, p);
	}

	add(trackId: string): void {
		this.heard.add(trackId);
		for (const position of positionsOf(trackId, this.shape)) this.ones.add(position);
	}

	mightContain(trackId: string): boolean {
		return this.heard.has(trackId);
	}

	sizeBytes(): number {
		return Math.ceil(this.shape.m / 8);
	}

	hashCount(): number {
		return this.shape.k;
	}

	setBits(): number[] {
		return [...this.ones].sort((a, b) => a - b);
	}

	merge(n: number, p: number, positions: number[]): boolean {
		const other = shapeOf(n, p);
		if (other.m !== this.shape.m || other.k !== this.shape.k) return false;
		for (const position of positions) this.ones.add(position);
		return true;
	}
}

function shapeOf(n: number, p: number): Shape {
	const m = Math.ceil((n * Math.log(1 / p)) / (Math.LN2 * Math.LN2));
	return { m, k: Math.max(1, Math.round((m * Math.LN2) / n)) };
}

function* positionsOf(trackId: string, { m, k }: Shape): Generator<number> {
	let h = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(trackId)) h = ((h ^ BigInt(byte)) * 0x100000001b3n) % modulus;
	let place = mix(h);
	const step = mix((h + 0x9e3779b97f4a7c15n) % modulus) | 1n;
	for (let i = 0; i < k; i++) {
		yield Number(place % BigInt(m));
		place = (place + step) % modulus;
	}
}

function mix(x: bigint): bigint {
	x = ((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n) % modulus;
	x = ((x ^ (x >> 27n)) * 0x94d049bb133111ebn) % modulus;
	return x ^ (x >> 31n);
}
