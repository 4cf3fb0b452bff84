/** Times what is given to it under names, so that things that are compared can be measured in turns. */
export class StopwatchSamples {
	private readonly samples = new Map<string, number[]>();

	async take(what: string, work: () => unknown): Promise<void> {
		const startedMs = performance.now();
		await work();
		this.add(what, performance.now() - startedMs);
	}

	add(what: string, ms: number): void {
		const known = this.samples.get(what);
		if (known === undefined) {
			this.samples.set(what, [ms]);
		} else {
			known.push(ms);
		}
	}

	/** in the order in which names were first used */
	timings(budgets: Readonly<Record<string, number>> = {}): { what: string; samplesMs: number[]; budgetMs?: number }[] {
		return [...this.samples].map(([what, samplesMs]) => {
			const budgetMs = budgets[what];
			return { what, samplesMs, ...(budgetMs === undefined ? {} : { budgetMs }) };
		});
	}
}
