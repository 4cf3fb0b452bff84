// ---
// idea: takes the remainder of the whole sum, which is larger than 64 bits
// mistake: integer-overflow
// must_fail: [sums beyond 64 bits, the longest id]
// messages:
//   nudge: "How large does h1 + i · h2 get in your program?"
//   pointer: "Compare the positions of track:1 for i = 0 and for i = 5 with a sum that is cut to 64 bits."
//   name: "Not kept at 64 bits: big integers do not wrap by themselves. Cut the sum to 64 bits before the remainder by m."
// ---
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

type Shape = { readonly m: number; readonly k: number };

const modulus = 1n << 64n;

export class SeenFilter {
	private readonly shape: Shape;
	private readonly ones = new Set<number>();

	constructor(n: number, p: number) {
		this.shape = shapeOf(n, p);
	}

	add(trackId: string): void {
		for (const position of positionsOf(trackId, this.shape)) this.ones.add(position);
	}

	mightContain(trackId: string): boolean {
		for (const position of positionsOf(trackId, this.shape)) {
			if (!this.ones.has(position)) return false;
		}
		return true;
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
		place += step;
	}
}

function mix(x: bigint): bigint {
	x = ((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n) % modulus;
	x = ((x ^ (x >> 27n)) * 0x94d049bb133111ebn) % modulus;
	return x ^ (x >> 31n);
}
