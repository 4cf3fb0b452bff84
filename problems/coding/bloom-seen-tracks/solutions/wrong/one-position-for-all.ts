// ---
// idea: uses h1 for every position
// mistake: loop-runs-once
// must_fail: [three tracks in a small filter, sums beyond 64 bits, some bits are not enough]
// messages:
//   nudge: "How many different positions does one id have in your filter?"
//   pointer: "Add one id to a filter for 10 ids at 0.01 and list the bits."
//   name: "One position instead of k: i does not enter, so all k positions are the same bit. Add i · h2."
// ---
/** Part of browsers and of Node, not of the language. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const utf8 = new TextEncoder();
const in64Bits = (x: bigint) => BigInt.asUintN(64, x);

export class SeenFilter {
	private readonly m: number;
	private readonly k: number;
	private readonly bits: Uint8Array;

	constructor(n: number, p: number) {
		[this.m, this.k] = shape(n, p);
		this.bits = new Uint8Array(Math.ceil(this.m / 8));
	}

	add(trackId: string): void {
		for (const position of this.positions(trackId)) this.set(position);
	}

	mightContain(trackId: string): boolean {
		return this.positions(trackId).every((position) => this.isSet(position));
	}

	sizeBytes(): number {
		return this.bits.length;
	}

	hashCount(): number {
		return this.k;
	}

	setBits(): number[] {
		const found: number[] = [];
		for (let position = 0; position < this.m; position++) {
			if (this.isSet(position)) found.push(position);
		}
		return found;
	}

	merge(n: number, p: number, positions: number[]): boolean {
		const [m, k] = shape(n, p);
		if (m !== this.m || k !== this.k) return false;
		for (const position of positions) this.set(position);
		return true;
	}

	private isSet(position: number): boolean {
		return (((this.bits[position >> 3] ?? 0) >> (position & 7)) & 1) === 1;
	}

	private set(position: number): void {
		const at = position >> 3;
		this.bits[at] = (this.bits[at] ?? 0) | (1 << (position & 7));
	}

	private positions(trackId: string): number[] {
		const [first] = halves(trackId);
		const m = BigInt(this.m);
		return Array.from({ length: this.k }, () => Number(first % m));
	}
}

/** Number of bits, and of positions for each id. */
function shape(n: number, p: number): [m: number, k: number] {
	const m = Math.ceil((-n * Math.log(p)) / Math.LN2 ** 2);
	return [m, Math.max(1, Math.round((m / n) * Math.LN2))];
}

function halves(trackId: string): [bigint, bigint] {
	let h = 0xcbf29ce484222325n;
	for (const byte of utf8.encode(trackId)) h = in64Bits((h ^ BigInt(byte)) * 0x100000001b3n);
	return [mix(h), mix(in64Bits(h + 0x9e3779b97f4a7c15n)) | 1n];
}

function mix(x: bigint): bigint {
	x = in64Bits((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n);
	x = in64Bits((x ^ (x >> 27n)) * 0x94d049bb133111ebn);
	return x ^ (x >> 31n);
}
