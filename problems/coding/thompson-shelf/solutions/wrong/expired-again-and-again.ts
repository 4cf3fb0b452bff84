// ---
// idea: "counts a failure at every call of expire"
// mistake: stale-state
// must_fail: ["expired once", "several expire, one by one in time"]
// messages:
//   nudge: "An impression has expired. What does the next call of expire do with it?"
//   pointer: "Call expire twice with one old impression."
//   name: "Expired impressions stay on the list and fail again. Remove them."
// ---
interface Impression {
	readonly beta: Beta;
	readonly ts: number;
	open: boolean;
	rewarded: boolean;
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
		return this.shown.push({ beta: this.beta(arm), ts, open: true, rewarded: false });
	}

	reward(token: number): void {
		const impression = this.shown[token - 1];
		if (!impression?.open) return;
		impression.open = false;
		impression.rewarded = true;
		impression.beta.a++;
	}

	expire(now: number, ttl: number): void {
		for (const impression of this.shown) {
			if (now - impression.ts < ttl) return;
			if (!impression.rewarded) impression.beta.b++;
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
