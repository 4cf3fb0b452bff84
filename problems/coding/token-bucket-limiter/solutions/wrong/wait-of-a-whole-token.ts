// ---
// idea: knows only that a token is missing, and returns its time
// mistake: input-ignored
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
// messages:
//   nudge: "Half a token is there. How long does the other half take?"
//   pointer: "Your wait is the same at 0 and at 333 in the first sample."
//   name: "Input ignored: only what is missing to one token has to be waited for, (perMs - level) / rate, rounded up."
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
		if (drain.used > this.room) return [false, Math.ceil(this.perMs / this.rate)];
		drain.used += this.perMs;
		return [true, 0];
	}
}
