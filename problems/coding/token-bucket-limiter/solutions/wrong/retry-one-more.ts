// ---
// idea: rounds the wait down with Math.floor and always adds one
// mistake: off-by-one
// must_fail: [a bucket for each client, on the dot, a refusal every millisecond, the missing part divides evenly, the border of a window, no burst is saved up for later windows, a long pause, a pause just long enough, full stays full, first call late]
// messages:
//   nudge: "What is the wait when exactly one token is missing and a token takes exactly ten milliseconds?"
//   pointer: "Dividing and adding one is rounding up only when the division leaves a rest."
//   name: "Off by one: where the missing part divides evenly nothing is to be added. Use Math.ceil."
// ---
export class RateLimiter {
	private readonly rate: number;
	private readonly token: number;
	private readonly slack: number;
	private readonly fullAt = new Map<string, number>();

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.token = perMs;
		this.slack = (burst - 1) * perMs;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const now = nowMs * this.rate;
		const fullAt = Math.max(now, this.fullAt.get(client) ?? now);
		const missing = fullAt - this.slack - now;
		if (missing > 0) return [false, Math.floor(missing / this.rate) + 1];
		this.fullAt.set(client, fullAt + this.token);
		return [true, 0];
	}
}
