// ---
// idea: "counts a failure with the impression and takes it back with the reward"
// mistake: missing-taken-as-zero
// must_fail: ["two arms", "open impressions"]
// messages:
//   nudge: "What does an arm know of an impression that has no answer yet?"
//   pointer: "In the first example three impressions of b are open at the second choice: b draws one number."
//   name: "An open impression is counted as a failure. It changes nothing until it is rewarded or expires."
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
	private past = 0;

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
		beta.b++;
		return this.shown.push({ beta, ts, open: true });
	}

	reward(token: number): void {
		const impression = this.shown[token - 1];
		if (!impression?.open) return;
		impression.open = false;
		impression.beta.a++;
		impression.beta.b--;
	}

	expire(now: number, ttl: number): void {
		for (;;) {
			const impression = this.shown[this.past];
			if (!impression || now - impression.ts < ttl) return;
			this.past++;
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
