// ---
// idea: holds one moment of being full for the whole limiter
// mistake: groups-mixed
// must_fail: [a bucket for each client, first seen long after another, clocks of two clients, names that look alike, the longest name]
// messages:
//   nudge: "Where does the client's name enter your code?"
//   pointer: "In the second sample ben is refused for a call of ana."
//   name: "Groups mixed: every client has a bucket of its own. Keep a Map from client to level and time."
// ---
export class RateLimiter {
	private readonly rate: number;
	private readonly token: number;
	private readonly slack: number;
	private fullAt = 0;

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.token = perMs;
		this.slack = (burst - 1) * perMs;
	}

	allow(_client: string, nowMs: number): [boolean, number] {
		const now = nowMs * this.rate;
		const fullAt = Math.max(now, this.fullAt);
		const missing = fullAt - this.slack - now;
		if (missing > 0) return [false, Math.ceil(missing / this.rate)];
		this.fullAt = fullAt + this.token;
		return [true, 0];
	}
}
