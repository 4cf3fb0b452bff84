// ---
// idea: "orders ids without regard to capitals"
// mistake: text-order
// must_fail: ["digits, capitals and small letters"]
// messages:
//   nudge: "Which arm draws first, B or a2?"
//   pointer: "ASCII codes: digits, then capitals, then small letters."
//   name: "Ids are compared as people sort words. Compare them character by character as they are."
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
		const drawn = [...new Set(arms)].sort((one, other) => {
			const [x, y] = [one.toLowerCase(), other.toLowerCase()];
			return x === y ? (one < other ? -1 : 1) : x < y ? -1 : 1;
		}).map((arm) => ({ arm, draw: this.draw(arm) }));
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
		const numbers = Array.from({ length: a + b - 1 }, () => this.rand()).sort((x, y) => x - y);
		return numbers[a - 1] ?? 0;
	}
}
