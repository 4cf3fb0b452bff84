// ---
// idea: drains by whole tokens and moves the clock on all the same
// mistake: integer-division
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
// messages:
//   nudge: "A client calls every millisecond and a token takes ten. When is it complete?"
//   pointer: "Each call throws away the part of a token that came since the last one, and moves the clock on."
//   name: "Integer division: keep the fraction. Either store units of 1 / perMs token, or move the clock only by the time that whole tokens took."
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
		drain.used = Math.max(0, drain.used - Math.floor(((nowMs - drain.atMs) * this.rate) / this.perMs) * this.perMs);
		drain.atMs = nowMs;
		const missing = drain.used - this.room;
		if (missing > 0) return [false, Math.ceil(missing / this.rate)];
		drain.used += this.perMs;
		return [true, 0];
	}
}
