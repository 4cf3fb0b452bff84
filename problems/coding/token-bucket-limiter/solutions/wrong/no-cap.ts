// ---
// idea: never moves the full moment of a rested client up to now
// mistake: cut-ignored
// must_fail: ["a burst, a refusal, a wait", each refused call at the promised moment, a long pause, the surplus is lost to the last unit, first seen long after another, three quarters of a token]
// messages:
//   nudge: "What does a client hold after a night without a call?"
//   pointer: "Your moment of being full stays in the past, and the pause counts in full. What does the statement say about a full bucket?"
//   name: "Cut ignored: the level is at most burst tokens, so the full moment is never before now. Take the larger of the two."
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
		const fullAt = this.fullAt.get(client) ?? now;
		const missing = fullAt - this.slack - now;
		if (missing > 0) return [false, Math.ceil(missing / this.rate)];
		this.fullAt.set(client, fullAt + this.token);
		return [true, 0];
	}
}
