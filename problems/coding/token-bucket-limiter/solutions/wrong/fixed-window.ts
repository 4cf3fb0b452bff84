// ---
// idea: keeps one counter per client and window number
// mistake: wrong-reference-point
// must_fail: ["a burst, a refusal, a wait", thirds add up, each refused call at the promised moment, the missing part divides evenly, the border of a window, no burst is saved up for later windows, a long pause, a pause just long enough, full stays full, first call late]
// messages:
//   nudge: "How many calls can come within two milliseconds, one before and one after a border of yours?"
//   pointer: "Follow \"the border of a window\": the burst ends at 999, and your count starts again at 1000."
//   name: "Wrong reference point: the rule knows no windows. Credit the time since the client's last call, up to the size of the bucket."
// ---
export class RateLimiter {
	private readonly windowMs: number;
	private readonly burst: number;
	private readonly counts = new Map<string, number>();

	constructor(rate: number, perMs: number, burst: number) {
		this.windowMs = Math.ceil((burst * perMs) / rate);
		this.burst = burst;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const intoWindow = nowMs % this.windowMs;
		const key = `${nowMs - intoWindow} ${client}`;
		const count = this.counts.get(key) ?? 0;
		if (count === this.burst) return [false, this.windowMs - intoWindow];
		this.counts.set(key, count + 1);
		return [true, 0];
	}
}
