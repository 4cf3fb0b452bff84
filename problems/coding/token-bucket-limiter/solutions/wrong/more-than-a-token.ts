// ---
// idea: refuses when what is missing is exactly nothing
// mistake: boundary-strict-vs-inclusive
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
// messages:
//   nudge: "Which level is enough for a call?"
//   pointer: "Follow \"on the dot\": at 10 the bucket holds exactly one token."
//   name: "Strict or inclusive: exactly one token is enough; compare with ≥."
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
		if (missing >= 0) return [false, Math.ceil(missing / this.rate)];
		this.fullAt.set(client, fullAt + this.token);
		return [true, 0];
	}
}
