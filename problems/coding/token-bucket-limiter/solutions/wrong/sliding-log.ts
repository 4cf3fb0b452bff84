// ---
// idea: compares with the grant that lies `burst` grants back
// mistake: wrong-reference-point
// must_fail: ["a burst, a refusal, a wait", thirds add up, the missing part divides evenly, the border of a window, no burst is saved up for later windows, a long pause, a pause just long enough, full stays full, first call late, first seen long after another]
// messages:
//   nudge: "After a burst, when does the first token come back: after one token's time or after the time of the whole bucket?"
//   pointer: "The grant that lies a burst back has to be a whole span old before anything is allowed again."
//   name: "Wrong reference point: a bucket refills all the time. After a burst one call is allowed per token time; keep a level instead of a list of grants."
// ---
export class RateLimiter {
	private readonly spanMs: number;
	private readonly burst: number;
	private readonly grants = new Map<string, number[]>();

	constructor(rate: number, perMs: number, burst: number) {
		this.spanMs = Math.ceil((burst * perMs) / rate);
		this.burst = burst;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const grants = this.grants.get(client) ?? [];
		this.grants.set(client, grants);
		const oldest = grants[grants.length - this.burst];
		if (oldest !== undefined && oldest + this.spanMs > nowMs) return [false, oldest + this.spanMs - nowMs];
		grants.push(nowMs);
		return [true, 0];
	}
}
