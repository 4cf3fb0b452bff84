// ---
// idea: drains every client by the time since anybody called
// mistake: groups-mixed
// must_fail: [a bucket for each client, first seen long after another, clocks of two clients, names that look alike, the longest name]
// messages:
//   nudge: "Since when is a bucket refilled: since the client's last call or since anybody's?"
//   pointer: "ben calls between two calls of ana. How much time does ana get credited?"
//   name: "Groups mixed: the moment of the last refill belongs to the client, like the level."
// ---
export class RateLimiter {
	private readonly used = new Map<string, number>();
	private lastMs = 0;
	private readonly rate: number;
	private readonly perMs: number;
	private readonly room: number;

	constructor(rate: number, perMs: number, burst: number) {
		this.rate = rate;
		this.perMs = perMs;
		this.room = (burst - 1) * perMs;
	}

	allow(client: string, nowMs: number): [boolean, number] {
		const elapsed = Math.max(0, nowMs - this.lastMs);
		this.lastMs = nowMs;
		const used = Math.max(0, (this.used.get(client) ?? 0) - elapsed * this.rate);
		this.used.set(client, used);
		const missing = used - this.room;
		if (missing > 0) return [false, Math.ceil(missing / this.rate)];
		this.used.set(client, used + this.perMs);
		return [true, 0];
	}
}
