// ---
// idea: counts used tokens and gives `rate` of them back for every whole period
// mistake: integer-division
// must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
// messages:
//   nudge: "Does the refill happen at the end of a period or all the time?"
//   pointer: "With 3 tokens per 1000 ms, what is in the bucket after 334 ms?"
//   name: "Integer division: the refill is continuous. A millisecond brings rate / perMs tokens; count units of 1 / perMs token."
// ---
export class RateLimiter {
	private readonly used = new Map<string, [tokens: number, sinceMs: number]>();
	private readonly rate: number;
	private readonly perMs: number;
	private readonly burst: number;

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.perMs = perMs;
		this.burst = burst;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const [before, sinceMs] = this.used.get(client) ?? [0, nowMs];
		const periods = Math.floor((nowMs - sinceMs) / this.perMs);
		const tokens = Math.max(0, before - periods * this.rate);
		const allowed = tokens < this.burst;
		this.used.set(client, [allowed ? tokens + 1 : tokens, nowMs]);
		return allowed ? [true, 0] : [false, Math.ceil(this.perMs / this.rate)];
	}
}
