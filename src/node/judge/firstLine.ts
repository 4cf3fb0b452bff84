import { Session } from "node:inspector";

type Callable = (...args: unknown[]) => unknown;

/** Looked at and removed by the first call that meets the breakpoint: recursion stops once only. */
const mark = "__woodshedStop";

/**
 * Stops an attached debugger in the first of some calls that runs code of the candidate's, by a breakpoint on the call
 * itself: no text is changed and no breakpoint is shown.
 */
export class FirstLine {
	private readonly session = new Session();
	private readonly inside: Record<string, unknown>;

	/** `inside`: the global object of the functions that are called */
	constructor(inside: Record<string, unknown>) {
		this.inside = inside;
		Object.defineProperty(inside, mark, { configurable: true, value: true });
		this.session.connect();
		this.post("Debugger.enable", {});
	}

	stopIn(target: Callable, call: () => unknown): unknown {
		// a class without a constructor of its own has no line to stop at
		const implicit = /^class\b/.test(String(target)) && !/\bconstructor\s*\(/.test(String(target));
		const wanted = mark in this.inside && !implicit;
		const breakpointId = wanted ? this.breakOn(target) : undefined;
		try {
			return call();
		} finally {
			if (breakpointId !== undefined) {
				this.post("Debugger.removeBreakpoint", { breakpointId });
			}
			if (!(mark in this.inside)) {
				this.session.disconnect();
			}
		}
	}

	private breakOn(target: Callable): string | undefined {
		const held = globalThis as Record<string, unknown>;
		held[mark] = target;
		const { result } = this.post("Runtime.evaluate", { expression: `globalThis.${mark}` }) as {
			result?: { objectId?: string };
		};
		delete held[mark];
		const condition = `"${mark}" in globalThis && delete globalThis.${mark}`;
		const set = this.post("Debugger.setBreakpointOnFunctionCall", { objectId: result?.objectId, condition });
		return (set as { breakpointId?: string }).breakpointId;
	}

	/** A session on one's own thread answers at once. */
	private post(method: string, params: object): object {
		let answer: object = {};
		this.session.post(method, params, (error: Error | null, found?: object) => {
			if (error === null) {
				answer = found ?? {};
			}
		});
		return answer;
	}
}
