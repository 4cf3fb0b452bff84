// ---
// idea: gives an unknown client the empty bucket of time 0
// mistake: missing-taken-as-zero
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
// messages:
//   nudge: "What may a client do at its very first call?"
//   pointer: "At time 0 your bucket is empty, late enough it happens to be full."
//   name: "Missing taken as zero: a client that was never seen has a full bucket."
// ---
interface Drain {
	used: number;
	atMs: number;
}

export class RateLimiter {
	private readonly drains = new Map<string, Drain>();
	private readonly rate: number;
	private readonly perMs: number;
	private readonly room: number;

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.perMs = perMs;
		this.room = (burst - 1) * perMs;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const drain = this.drains.get(client) ?? { used: this.room + this.perMs, atMs: 0 };
		this.drains.set(client, drain);
		drain.used = Math.max(0, drain.used - (nowMs - drain.atMs) * this.rate);
		drain.atMs = nowMs;
		const missing = drain.used - this.room;
		if (missing > 0) return [false, Math.ceil(missing / this.rate)];
		drain.used += this.perMs;
		return [true, 0];
	}
}
