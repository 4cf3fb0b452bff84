// ---
// idea: books the token before it looks whether there is one, so refused calls pile up
// mistake: state-changed-on-refusal
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window, no burst is saved up for later windows]
// messages:
//   nudge: "How many refused calls does it take until a client is locked out for a minute?"
//   pointer: "You book the token before you know whether the call is allowed."
//   name: "State changed on refusal: only an allowed call pays. Compare first, book afterwards."
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
		const allowed = drain.used <= this.room;
		drain.used += this.perMs;
		return allowed ? [true, 0] : [false, Math.ceil((drain.used - this.room) / this.rate)];
	}
}
