// ---
// idea: counts fractions of a token as floating-point numbers and forgives a small error
// mistake: float-equality
// must_fail: [as slow and as small as allowed]
// messages:
//   nudge: "How small can a part of a token be that is really missing?"
//   pointer: "With a period of 10^9 ms and rate 1 the last millisecond brings only 10^-9 of a token, less than your tolerance."
//   name: "Float equality: a tolerance lets calls in before their time. Count whole units of 1 / perMs token and compare exactly."
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
		this.room = burst - 1;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const drain = this.drains.get(client) ?? { used: 0, atMs: nowMs };
		this.drains.set(client, drain);
		drain.used = Math.max(0, drain.used - ((nowMs - drain.atMs) * this.rate) / this.perMs);
		drain.atMs = nowMs;
		const missing = drain.used - this.room;
		if (missing > 1e-6) return [false, Math.max(1, Math.ceil((missing * this.perMs) / this.rate - 1e-6))];
		drain.used += 1 - Math.max(0, missing);
		return [true, 0];
	}
}
