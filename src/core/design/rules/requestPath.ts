import { type DesignFlow, reachable } from "../designFlow.ts";

/** Components that a request passes while somebody waits. */
export function requestPath(flow: DesignFlow): ReadonlySet<string> {
	return reachable(
		flow,
		flow.entries.map(({ id }) => id),
		({ connector }) => !connector.async,
	);
}
