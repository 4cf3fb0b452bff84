// ---
// idea: keeps every play with its draw and works the sample out when it is read
// cost: O(plays) memory, O(plays) per look
// mistake: unbounded-state
// must_fail: [scale]
// messages:
//   nudge: "What must be remembered of a play that was dropped?"
//   pointer: "You keep all plays and go through them at every look; after a day that is millions."
//   name: "Unbounded state: the k slots and the number of plays are the whole state. Decide when a play comes."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly randint: (low: number, high: number) => number;
	private readonly plays: { slot: number; x: string }[] = [];

	constructor(k: number, randint: (low: number, high: number) => number) {
		this.k = k;
		this.randint = randint;
	}

	add(x: string): void {
		const number = this.plays.length + 1;
		this.plays.push({ slot: number <= this.k ? number : this.randint(1, number), x });
	}

	sample(): string[] {
		const slots = new Map<number, string>();
		for (const { slot, x } of this.plays.filter((play) => play.slot <= this.k)) slots.set(slot, x);
		return [...slots.values()];
	}
}
