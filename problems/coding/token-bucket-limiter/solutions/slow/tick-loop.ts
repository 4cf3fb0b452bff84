// ---
// idea: refills in a loop, one step per millisecond
// cost: O(milliseconds since the last call) per call
// mistake: value-dependent-cost
// must_fail: [scale]
// messages:
//   nudge: "What does one call cost after a month without calls?"
//   pointer: "Your loop makes a step for every millisecond that passed. How many is that in 30 days?"
//   name: "Value-dependent cost: nothing happens between two calls, so credit the whole time at once: elapsed · rate, cut to the size."
// ---
export class RateLimiter {
	private readonly rate: number;
	private readonly token: number;
	private readonly capacity: number;
	private readonly buckets = new Map<string, { level: number; sinceMs: number }>();

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.token = perMs;
		this.capacity = burst * perMs;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const bucket = this.buckets.get(client) ?? { level: this.capacity, sinceMs: nowMs };
		this.buckets.set(client, bucket);
		for (; bucket.sinceMs < nowMs; bucket.sinceMs++) {
			bucket.level = Math.min(this.capacity, bucket.level + this.rate);
		}
		if (bucket.level < this.token) return [false, Math.ceil((this.token - bucket.level) / this.rate)];
		bucket.level -= this.token;
		return [true, 0];
	}
}
