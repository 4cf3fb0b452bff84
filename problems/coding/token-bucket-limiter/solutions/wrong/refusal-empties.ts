// ---
// idea: sets a refused client back to an empty bucket
// mistake: state-changed-on-refusal
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window, no burst is saved up for later windows]
// messages:
//   nudge: "A client is refused with half a token. What does it hold afterwards?"
//   pointer: "Compare the waits of two refused calls at the same moment."
//   name: "State changed on refusal: a refused call takes nothing. Leave the level as the refill made it."
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
		drain.atMs = nowMs;
		const missing = drain.used - this.room;
		if (missing > 0) {
			drain.used = this.room + this.perMs;
			return [false, Math.ceil(missing / this.rate)];
		}
		drain.used += this.perMs;
		return [true, 0];
	}
}
