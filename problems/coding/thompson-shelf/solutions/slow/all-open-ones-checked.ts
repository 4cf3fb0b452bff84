// ---
// idea: "goes through all open impressions at every call of expire"
// mistake: hidden-quadratic
// must_fail: ["scale"]
// messages:
//   nudge: "How many impressions does one call of expire look at?"
//   pointer: "With fifty thousand open impressions and a call every second, most of them are looked at in vain."
//   name: "All open impressions are checked each time. Times never fall, so the oldest are in front: stop at the first that is too young."
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
	private readonly rand: () => number;
	private readonly betaOf = new Map<string, Beta>();
	private readonly shown: Impression[] = [];

	constructor(a0: number, b0: number, rand: () => number) {
		this.a0 = a0;
		this.b0 = b0;
		this.rand = rand;
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
		for (const impression of this.shown) {
			if (!impression.open || now - impression.ts < ttl) continue;
			impression.beta.b++;
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
		const numbers = Array.from({ length: a + b - 1 }, () => this.rand()).sort((x, y) => x - y);
		return numbers[a - 1] ?? 0;
	}
}
