/**
 * An injected source of randomness, the same draws as `_scripted` in harness.py: `{seed: n}` (or a bare number) draws,
 * `{values: […]}` replays a list again and again. `randint(low, high)` includes both ends.
 */
export function scriptedCallable(spec: unknown, name: string): (...args: number[]) => unknown {
	const fields = spec instanceof Map ? Object.fromEntries(spec) : (spec as Record<string, unknown>);
	const values = typeof fields === "object" && fields !== null ? fields["values"] : undefined;
	if (Array.isArray(values)) {
		let at = 0;
		return () => values[at++ % values.length];
	}
	let state = Number(typeof fields === "object" && fields !== null ? fields["seed"] : spec) >>> 0;
	const draw = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	return name === "randint" ? (low = 0, high = 0) => low + Math.floor(draw() * (high - low + 1)) : () => draw();
}
