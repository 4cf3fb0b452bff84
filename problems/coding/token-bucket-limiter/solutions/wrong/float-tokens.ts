// ---
// idea: counts tokens as floating-point numbers
// mistake: float-equality
// must_fail: [a refusal every millisecond, thirds add up, the border of a window, no burst is saved up for later windows, a pause just long enough, "empty at time zero, then later", a refused call costs nothing, the same moment is credited once]
// messages:
//   nudge: "Is 0.1 added ten times equal to 1 on your machine?"
//   pointer: "Look at a client that calls every millisecond: the tenth call finds 0.9999999999999999 tokens."
//   name: "Float equality: fractions of a token must not be rounded. Count in units of 1 / per_ms token: a millisecond brings rate units, a call costs per_ms, all whole numbers."
// ---
export class RateLimiter {
	private readonly rate: number;
	private readonly perMs: number;
	private readonly burst: number;
	private readonly buckets = new Map<string, { tokens: number; sinceMs: number }>();

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.perMs = perMs;
		this.burst = burst;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const bucket = this.buckets.get(client) ?? { tokens: this.burst, sinceMs: nowMs };
		this.buckets.set(client, bucket);
		bucket.tokens = Math.min(this.burst, bucket.tokens + ((nowMs - bucket.sinceMs) * this.rate) / this.perMs);
		bucket.sinceMs = nowMs;
		if (bucket.tokens < 1) return [false, Math.ceil(((1 - bucket.tokens) * this.perMs) / this.rate)];
		bucket.tokens -= 1;
		return [true, 0];
	}
}
