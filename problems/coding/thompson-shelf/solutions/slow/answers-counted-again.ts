// ---
// idea: "counts the answers of an arm from the whole past for every draw"
// mistake: repeated-work
// must_fail: ["scale"]
// messages:
//   nudge: "What does one draw cost after a hundred thousand impressions?"
//   pointer: "You count rewards and failures from the list of all impressions."
//   name: "The whole past is gone through for every arm. Keep two counters for each arm."
// ---
interface Impression {
	readonly arm: string;
	readonly ts: number;
	answer: "open" | "reward" | "failure";
}

export class ThompsonShelf {
	private readonly a0: number;
	private readonly b0: number;
	private readonly rand: () => number;
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
		return this.shown.push({ arm, ts, answer: "open" });
	}

	reward(token: number): void {
		const impression = this.shown[token - 1];
		if (impression?.answer === "open") impression.answer = "reward";
	}

	expire(now: number, ttl: number): void {
		for (;;) {
			const impression = this.shown[this.past];
			if (!impression || now - impression.ts < ttl) return;
			this.past++;
			if (impression.answer === "open") impression.answer = "failure";
		}
	}

	private count(arm: string, answer: string): number {
		return this.shown.filter((one) => one.arm === arm && one.answer === answer).length;
	}

	private draw(arm: string): number {
		const [a, b] = [this.a0 + this.count(arm, "reward"), this.b0 + this.count(arm, "failure")];
		const numbers = Array.from({ length: a + b - 1 }, () => this.rand()).sort((x, y) => x - y);
		return numbers[a - 1] ?? 0;
	}
}
