// ---
// idea: keeps all plays of a track as long as its newest one is in the window
// mistake: wrong-reference-point
// must_fail: ["one minute, two places", "up, down and up again", nobody plays any more, "same track, same second", falling to a count it had before, "the leader falls, the third moves up", the leader falls among equals, a place without a new play, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, the end of the window at a play, the ends of time]
// messages:
//   nudge: "A track is played in seconds 0 and 9, and the window has 10 seconds. What is its count in second 10?"
//   pointer: "Try a in seconds 0, 6 and 9 with a window of 10, and look at 10 and at 16."
//   name: "Wrong reference point: every play leaves window seconds after its own time, not after the newest play of its track."
// ---
interface Track {
	name: string;
	count: number;
	lastPlay: number;
}

export class Trending {
	private readonly window: number;
	private readonly k: number;
	private readonly tracks = new Map<string, Track>();

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, name: string): void {
		const known = this.tracks.get(name);
		const count = known && known.lastPlay > ts - this.window ? known.count : 0;
		this.tracks.set(name, { name, count: count + 1, lastPlay: ts });
	}

	top(now: number): Array<[string, number]> {
		const live = [...this.tracks.values()].filter((track) => track.lastPlay > now - this.window);
		live.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
		return live.slice(0, this.k).map(({ name, count }) => [name, count]);
	}
}
