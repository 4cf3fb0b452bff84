// ---
// idea: keeps the log and returns its last k plays
// mistake: wrong-choice
// must_fail: ["two slots, four draws", read on the way, one slot, "one slot, never replaced", one play more than slots, the last slot, just beyond the last slot, the largest draws, the first slot, every slot once]
// messages:
//   nudge: "Can the very first play still be in your sample after a day?"
//   pointer: "You keep the last k plays and draw nothing."
//   name: "Wrong choice: the sample is of the whole stream. The draw decides whether a play enters, and which slot it takes."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly plays: string[] = [];

	constructor(k: number, _randint: (low: number, high: number) => number) {
		this.k = k;
	}

	add(x: string): void {
		this.plays.push(x);
	}

	sample(): string[] {
		return this.plays.slice(Math.max(0, this.plays.length - this.k));
	}
}
