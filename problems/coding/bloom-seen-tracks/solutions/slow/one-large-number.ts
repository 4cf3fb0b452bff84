// ---
// idea: keeps all bits in one whole number
// cost: O(m) per bit
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does your program do to set one bit of ten million?"
//   pointer: "Numbers cannot be changed in place. How many bytes does an or with 1 << position copy?"
//   name: "Hidden quadratic: every bit that is set copies the whole number, and so does every look at one. Keep bytes or words in an array."
// ---
/** Part of browsers and of Node, not of the language. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const utf8 = new TextEncoder();
const in64Bits = (x: bigint) => BigInt.asUintN(64, x);

export class SeenFilter {
	private readonly m: number;
	private readonly k: number;
	private bits = 0n;

	constructor(n: number, p: number) {
		[this.m, this.k] = shape(n, p);
	}

	add(trackId: string): void {
		for (const position of this.positions(trackId)) this.set(position);
	}

	mightContain(trackId: string): boolean {
		return this.positions(trackId).every((position) => this.isSet(position));
	}

	sizeBytes(): number {
		return Math.ceil(this.m / 8);
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
		return ((this.bits >> BigInt(position)) & 1n) === 1n;
	}

	private set(position: number): void {
		this.bits |= 1n << BigInt(position);
	}

	private positions(trackId: string): number[] {
		const [first, step] = halves(trackId);
		const m = BigInt(this.m);
		return Array.from({ length: this.k }, (_, i) => Number(in64Bits(first + BigInt(i) * step) % m));
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
