// ---
// idea: truncates the wait
// mistake: integer-division
// must_fail: ["a burst, a refusal, a wait", thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the surplus is lost to the last unit, more than one token a millisecond, three quarters of a token]
// messages:
//   nudge: "Call again after exactly the wait that you promise. Are you allowed?"
//   pointer: "A third of a token's millisecond is cut off by your division."
//   name: "Integer division: the wait is rounded up. Use Math.ceil."
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
		if (missing > 0) return [false, Math.trunc(missing / this.rate)];
		this.fullAt.set(client, fullAt + this.token);
		return [true, 0];
	}
}
