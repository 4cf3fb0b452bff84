// ---
// idea: cuts at the full bucket only after the token was booked
// mistake: wrong-order-of-steps
// must_fail: ["a burst, a refusal, a wait", each refused call at the promised moment, a long pause, the surplus is lost to the last unit, first seen long after another, three quarters of a token]
// messages:
//   nudge: "A full bucket of two tokens: how many calls does it allow at one moment?"
//   pointer: "After a pause your level is far above the size, the call is paid from the surplus, and the bucket is still full."
//   name: "Wrong order of steps: refill, cut to the size, then compare and charge."
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
		const drain = this.drains.get(client) ?? { used: 0, atMs: nowMs };
		this.drains.set(client, drain);
		drain.used -= (nowMs - drain.atMs) * this.rate;
		drain.atMs = nowMs;
		const missing = drain.used - this.room;
		if (missing <= 0) drain.used += this.perMs;
		drain.used = Math.max(0, drain.used);
		return missing > 0 ? [false, Math.ceil(missing / this.rate)] : [true, 0];
	}
}
