import type { BuiltCases, BuiltCaseStore } from "../../core/judge/judgePorts.ts";

/** The built cases of the package used last; scale cases are tens of megabytes, so older ones are let go. */
export class LastBuiltCases implements BuiltCaseStore {
	private last: { readonly hash: string; readonly built: BuiltCases } | undefined;

	get(packHash: string): BuiltCases | undefined {
		return this.last?.hash === packHash ? this.last.built : undefined;
	}

	set(packHash: string, built: BuiltCases): void {
		this.last = { hash: packHash, built };
	}
}
