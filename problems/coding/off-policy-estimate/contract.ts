import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([logs, policy, , q], constants) => {
	const mostActions = Number(constants["MAX_ACTIONS"]);
	const least = Number(constants["MIN_PROPENSITY"]);
	const contexts = new Map(entriesOf(policy).map(([context, actions]) => [context, entriesOf(actions)]));
	for (const actions of contexts.values()) {
		if (actions.length === 0 || actions.length > mostActions) return "A context has too few or too many actions.";
		const total = actions.reduce((sum, [, probability]) => sum + Number(probability), 0);
		if (Math.abs(total - 1) > 1e-9) return "The probabilities of a context do not add up to 1.";
	}
	for (const [, actions] of entriesOf(q)) {
		if (entriesOf(actions).length > mostActions) return "A context has too many predictions.";
	}
	for (const row of Array.isArray(logs) ? logs : []) {
		const [context, , , propensity] = row as readonly unknown[];
		if (!contexts.has(String(context))) return "A row has a context that the policy does not name.";
		const known = Number(propensity);
		if (known > 1) return "A propensity is above 1.";
		if (known > 0 && known < least) return "A propensity is positive and smaller than allowed.";
	}
	return null;
};

function entriesOf(value: unknown): [string, unknown][] {
	if (value instanceof Map) return [...value].map(([key, held]) => [String(key), held]);
	return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
