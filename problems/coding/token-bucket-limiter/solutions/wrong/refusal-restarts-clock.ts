// ---
// idea: sets the time on every call and writes the refill back only when the call is allowed
// mistake: stale-state
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window, no burst is saved up for later windows]
// messages:
//   nudge: "What happens to the time before a refused call?"
//   pointer: "You store the new time together with the old level."
//   name: "Stale state: level and time belong together. Store the refilled level with the new time, or neither."
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
		const used = Math.max(0, drain.used - (nowMs - drain.atMs) * this.rate);
		drain.atMs = nowMs;
		const missing = used - this.room;
		if (missing > 0) return [false, Math.ceil(missing / this.rate)];
		drain.used = used + this.perMs;
		return [true, 0];
	}
}
