import type { Component } from "../designGraph.ts";
import type { Role } from "../role.ts";
import type { DesignFacts } from "./designRule.ts";

export function componentsWithRole(
	{ graph }: Pick<DesignFacts, "graph">,
	...roles: readonly Role[]
): readonly Component[] {
	return graph.components.filter(({ role }) => roles.includes(role));
}
