// ---
// idea: "measures the age from the latest impression of the arm"
// mistake: wrong-reference-point
// must_fail: ["several expire, one by one in time"]
// messages:
//   nudge: "From when does an impression grow old?"
//   pointer: "Show an arm at 0 and at 9. Which of the two is 10 old at 10?"
//   name: "A later impression of the same arm makes the earlier one young. Each has its own time."
// ---
interface Impression {
	readonly beta: Beta;
	open: boolean;
}

interface Beta {
	a: number;
	b: number;
	latest: number;
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
		const beta = this.beta(arm);
		beta.latest = ts;
		return this.shown.push({ beta, open: true });
	}

	reward(token: number): void {
		const impression = this.shown[token - 1];
		if (!impression?.open) return;
		impression.open = false;
		impression.beta.a++;
	}

	expire(now: number, ttl: number): void {
		for (const impression of this.shown) {
			if (!impression.open || now - impression.beta.latest < ttl) continue;
			impression.beta.b++;
			impression.open = false;
		}
	}

	private beta(arm: string): Beta {
		let beta = this.betaOf.get(arm);
		if (!beta) {
			beta = { a: this.a0, b: this.b0, latest: 0 };
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
