// ---
// idea: takes a last call at time 0 for no call at all
// mistake: zero-taken-as-missing
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, no burst is saved up for later windows]
// messages:
//   nudge: "Is time 0 a time?"
//   pointer: "if (sinceMs) is false for undefined, and for one legal time as well."
//   name: "Zero taken as missing: 0 is a legal time. Compare with undefined, or ask has(client)."
// ---
export class RateLimiter {
	private readonly rate: number;
	private readonly token: number;
	private readonly capacity: number;
	private readonly levels = new Map<string, number>();
	private readonly times = new Map<string, number>();

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.token = perMs;
		this.capacity = burst * perMs;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const sinceMs = this.times.get(client);
		let level = this.capacity;
		if (sinceMs) level = Math.min(level, (this.levels.get(client) ?? 0) + (nowMs - sinceMs) * this.rate);
		this.times.set(client, nowMs);
		const allowed = level >= this.token;
		if (allowed) level -= this.token;
		this.levels.set(client, level);
		return allowed ? [true, 0] : [false, Math.ceil((this.token - level) / this.rate)];
	}
}
