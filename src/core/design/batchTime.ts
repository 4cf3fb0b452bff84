import type { DesignFlow } from "./designFlow.ts";
import { type Estimates, milliseconds } from "./estimate/evaluateEstimates.ts";
import type { TextRange } from "../base/textRange.ts";

/** How long a batch takes from its first step to its last, by the steps that say `takes`. */
export interface BatchReport {
	/** ms along the longest chain */
	readonly totalMs: number;
	/** `deadline` of the estimates, in ms; absent where none is stated */
	readonly deadlineMs?: number;
	readonly deadlineRange?: TextRange;
	/** component ids of that chain, first to last; only those that say how long they take */
	readonly steps: readonly string[];
}

/** Steps that nothing joins run side by side; a chain of arrows sums. Undefined where no step says how long it takes. */
export function batchOf(flow: DesignFlow, estimates: Estimates, down: ReadonlySet<string>): BatchReport | undefined {
	const known = new Map<string, Chain>();
	const running = new Set<string>();
	const from = (id: string): Chain => {
		const found = known.get(id);
		// a circle is walked once: yesterday's result is today's input
		if (found !== undefined || running.has(id) || down.has(id)) {
			return found ?? nothing;
		}
		running.add(id);
		const rest = (flow.out.get(id) ?? []).map(({ to }) => from(to.id)).reduce(longer, nothing);
		running.delete(id);
		const own = flow.components.get(id)?.meta.takesMs;
		const chain = own === undefined ? rest : { ms: own + rest.ms, steps: [id, ...rest.steps] };
		known.set(id, chain);
		return chain;
	};
	const { ms, steps } = [...flow.components.keys()].map(from).reduce(longer, nothing);
	const stated = estimates.byName.get("deadline");
	const deadlineMs = stated?.quantity === undefined ? undefined : milliseconds(stated.quantity);
	return steps.length === 0
		? undefined
		: {
				totalMs: ms,
				steps,
				...(deadlineMs === undefined || stated === undefined
					? {}
					: { deadlineMs, deadlineRange: stated.estimate.range }),
			};
}

interface Chain {
	readonly ms: number;
	readonly steps: readonly string[];
}

const nothing: Chain = { ms: 0, steps: [] };

function longer(a: Chain, b: Chain): Chain {
	return b.ms > a.ms ? b : a;
}

/** "20 h", "1.5 h", "40 min" */
export function showDuration(ms: number): string {
	const [value, unit] = ms >= 36e5 ? [ms / 36e5, "h"] : ms >= 6e4 ? [ms / 6e4, "min"] : [ms / 1e3, "s"];
	return `${Math.round(value * 10) / 10} ${unit}`;
}
