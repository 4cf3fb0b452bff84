// ---
// idea: moves the clock on only when a call is allowed, but refills on every call
// mistake: stale-state
// must_fail: [on the dot, a refusal every millisecond, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window, a refused call costs nothing, the same moment is credited once, three quarters of a token]
// messages:
//   nudge: "Two refused calls come within one token's time. How much is credited for the first part of it?"
//   pointer: "You store the new level together with the old time, so the next call adds the same time again."
//   name: "Stale state: level and time belong together. Store both or neither."
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
		drain.used = Math.max(0, drain.used - (nowMs - drain.atMs) * this.rate);
		const missing = drain.used - this.room;
		if (missing > 0) return [false, Math.ceil(missing / this.rate)];
		drain.used += this.perMs;
		drain.atMs = nowMs;
		return [true, 0];
	}
}
