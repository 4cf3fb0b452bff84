// ---
// idea: "takes the arm with the best mean"
// mistake: wrong-choice
// must_fail: ["the better mean draws less", "two arms"]
// messages:
//   nudge: "An arm has never been shown. How will it ever be?"
//   pointer: "Your choice does not use rand()."
//   name: "You compare means, so the first lucky arm wins for ever. Draw from each arm's distribution and compare the draws."
// ---
interface Impression {
	readonly beta: Beta;
	readonly ts: number;
	open: boolean;
}

interface Beta {
	a: number;
	b: number;
}

export class ThompsonShelf {
	private readonly a0: number;
	private readonly b0: number;
	private readonly betaOf = new Map<string, Beta>();
	private readonly shown: Impression[] = [];
	private past = 0;

	constructor(a0: number, b0: number, _rand: () => number) {
		this.a0 = a0;
		this.b0 = b0;
	}

	choose(arms: string[], n: number): string[] {
		const drawn = [...new Set(arms)].sort().map((arm) => ({ arm, draw: this.draw(arm) }));
		drawn.sort((one, other) => other.draw - one.draw); // stable: equal draws stay in the order of ids
		return drawn.slice(0, n).map(({ arm }) => arm);
	}

	impress(arm: string, ts: number): number {
		return this.shown.push({ beta: this.beta(arm), ts, open: true });
	}

	reward(token: number): void {
		const impression = this.shown[token - 1];
		if (!impression?.open) return;
		impression.open = false;
		impression.beta.a++;
	}

	expire(now: number, ttl: number): void {
		for (;;) {
			const impression = this.shown[this.past];
			if (!impression || now - impression.ts < ttl) return;
			this.past++;
			if (impression.open) impression.beta.b++;
			impression.open = false;
		}
	}

	private beta(arm: string): Beta {
		let beta = this.betaOf.get(arm);
		if (!beta) {
			beta = { a: this.a0, b: this.b0 };
			this.betaOf.set(arm, beta);
		}
		return beta;
	}

	private draw(arm: string): number {
		const { a, b } = this.beta(arm);
		return a / (a + b);
	}
}
