// ---
// idea: compares the number of bits only
// mistake: input-ignored
// must_fail: [filters that fit and filters that do not, "same size, other number of positions"]
// messages:
//   nudge: "Two filters have 96 bits. What else must agree?"
//   pointer: "A filter for 20 ids at 0.1 and one for 10 at 0.01: how many positions has an id in each?"
//   name: "Part ignored: with another k an id has other bits. Compare m and k."
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
		if (other.m !== this.shape.m) return false;
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
