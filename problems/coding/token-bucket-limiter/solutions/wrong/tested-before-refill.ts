// ---
// idea: looks at what was used at the last call and drains afterwards
// mistake: wrong-order-of-steps
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
// messages:
//   nudge: "The bucket was empty an hour ago. What is in it now?"
//   pointer: "You compare the stored level, which is as old as the last call."
//   name: "Wrong order of steps: refill first, then decide."
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
		const allowed = drain.used <= this.room;
		drain.used = Math.max(0, drain.used - (nowMs - drain.atMs) * this.rate);
		drain.atMs = nowMs;
		if (!allowed) return [false, Math.max(1, Math.ceil((drain.used - this.room) / this.rate))];
		drain.used += this.perMs;
		return [true, 0];
	}
}
