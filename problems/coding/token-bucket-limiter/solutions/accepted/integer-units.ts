// ---
// idea: counts in units of 1 / perMs token, so that one millisecond brings exactly `rate` units and a call costs `perMs`
// cost: O(1) per call, one pair of numbers per client
// ---
interface Bucket {
	level: number;
	sinceMs: number;
}

export class RateLimiter {
	private readonly rate: number;
	private readonly token: number;
	private readonly capacity: number;
	private readonly buckets = new Map<string, Bucket>();

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.token = perMs;
		this.capacity = burst * perMs;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		let bucket = this.buckets.get(client);
		if (!bucket) {
			bucket = { level: this.capacity, sinceMs: nowMs };
			this.buckets.set(client, bucket);
		}
		// a product beyond 2^53 may be rounded, but then the bucket is full anyway
		bucket.level = Math.min(this.capacity, bucket.level + (nowMs - bucket.sinceMs) * this.rate);
		bucket.sinceMs = nowMs;
		if (bucket.level < this.token) return [false, Math.ceil((this.token - bucket.level) / this.rate)];
		bucket.level -= this.token;
		return [true, 0];
	}
}
