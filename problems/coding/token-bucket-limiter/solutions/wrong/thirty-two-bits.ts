// ---
// idea: keeps level and time in 32 bits
// mistake: integer-overflow
// must_fail: [as slow and as small as allowed, as slow and as large as allowed]
// messages:
//   nudge: "How large can burst · per_ms become?"
//   pointer: "A time of 10^12 ms does not fit into an Int32Array."
//   name: "Integer overflow: use 64-bit integers, or numbers, which are exact up to 2^53; here the level needs 10^15."
// ---
export class RateLimiter {
	private readonly rate: number;
	private readonly token: number;
	private readonly capacity: number;
	private readonly buckets = new Map<string, Int32Array>();

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.token = perMs;
		this.capacity = (burst * perMs) | 0;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const bucket = this.buckets.get(client) ?? Int32Array.of(this.capacity, nowMs);
		this.buckets.set(client, bucket);
		const [level = 0, sinceMs = 0] = bucket;
		bucket[0] = Math.min(this.capacity, level + (((nowMs | 0) - sinceMs) | 0) * this.rate);
		bucket[1] = nowMs;
		if ((bucket[0] ?? 0) < this.token) return [false, Math.ceil((this.token - (bucket[0] ?? 0)) / this.rate)];
		bucket[0] = (bucket[0] ?? 0) - this.token;
		return [true, 0];
	}
}
