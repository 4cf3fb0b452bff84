// ---
// idea: takes a stored level of 0 for no level, by ||
// mistake: zero-taken-as-missing
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
// messages:
//   nudge: "What is the level after the last token was taken?"
//   pointer: "|| takes the default whenever the stored level counts as false."
//   name: "Zero taken as missing: 0 is a level. Use ??, or ask has(client)."
// ---
export class RateLimiter {
	private readonly rate: number;
	private readonly perMs: number;
	private readonly capacity: number;
	private readonly levels = new Map<string, number>();
	private readonly times = new Map<string, number>();

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.perMs = perMs;
		this.capacity = burst * perMs;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const elapsed = nowMs - (this.times.get(client) ?? nowMs);
		const level = Math.min(this.capacity, (this.levels.get(client) || this.capacity) + elapsed * this.rate);
		this.times.set(client, nowMs);
		const left = level - this.perMs;
		this.levels.set(client, left < 0 ? level : left);
		return left < 0 ? [false, Math.ceil(-left / this.rate)] : [true, 0];
	}
}
