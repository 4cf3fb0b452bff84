import * as l10n from "@vscode/l10n";

import type { Design } from "./design.ts";
import { designFlow } from "./designFlow.ts";
import type { Component } from "./designGraph.ts";
import type { Role } from "./role.ts";
import { roleName } from "./roleName.ts";

/** Two designs role by role: names differ from person to person, what a part is for does not. */
export interface DesignComparison {
	readonly roles: readonly RoleComparison[];
	/** arrows from role to role that only one of them has */
	readonly arrows: readonly { readonly from: Role; readonly to: Role; readonly state: "missing" | "extra" }[];
	/** estimates of both by name, and objectives */
	readonly numbers: readonly {
		readonly name: string;
		readonly yours: string | null;
		readonly theirs: string | null;
	}[];
}

export interface RoleComparison {
	readonly role: Role;
	readonly yours: readonly Component[];
	readonly theirs: readonly Component[];
	/** changed: both have it, in another number or under other names */
	readonly state: "both" | "missing" | "extra" | "changed";
}

export function compareDesigns(yours: Design, theirs: Design): DesignComparison {
	return {
		roles: compareRoles(yours, theirs),
		arrows: compareArrows(yours, theirs),
		numbers: compareNumbers(yours, theirs),
	};
}

const order: Readonly<Record<RoleComparison["state"], number>> = { missing: 0, extra: 1, changed: 2, both: 3 };

function compareRoles(yours: Design, theirs: Design): readonly RoleComparison[] {
	const [mine, other] = [byRole(yours), byRole(theirs)];
	const roles = [...new Set([...other.keys(), ...mine.keys()])];
	return roles
		.map((role): RoleComparison => {
			const [a, b] = [mine.get(role) ?? [], other.get(role) ?? []];
			const state = a.length === 0 ? "missing" : b.length === 0 ? "extra" : sameNames(a, b) ? "both" : "changed";
			return { role, yours: a, theirs: b, state };
		})
		.sort((a, b) => order[a.state] - order[b.state]);
}

/** What is no role of the field cannot be compared, whatever it is called. */
function byRole({ graph }: Design): ReadonlyMap<Role, readonly Component[]> {
	const found = new Map<Role, Component[]>();
	for (const component of graph.components) {
		if (component.role !== "unknown") {
			found.set(component.role, [...(found.get(component.role) ?? []), component]);
		}
	}
	return found;
}

function sameNames(a: readonly Component[], b: readonly Component[]): boolean {
	const names = (list: readonly Component[]) =>
		list
			.map(({ label }) => label.toLowerCase())
			.sort()
			.join("\n");
	return names(a) === names(b);
}

/** Only between roles that both have: the arrows of a missing part go without saying. */
function compareArrows(yours: Design, theirs: Design): DesignComparison["arrows"] {
	const both = new Set([...byRole(yours).keys()].filter((role) => byRole(theirs).has(role)));
	const [mine, other] = [arrowsOf(yours, both), arrowsOf(theirs, both)];
	const only = (a: ReadonlyMap<string, { from: Role; to: Role }>, b: ReadonlyMap<string, unknown>) =>
		[...a].filter(([key]) => !b.has(key)).map(([, arrow]) => arrow);
	return [
		...only(other, mine).map((arrow) => ({ ...arrow, state: "missing" as const })),
		...only(mine, other).map((arrow) => ({ ...arrow, state: "extra" as const })),
	];
}

function arrowsOf(
	{ graph }: Design,
	roles: ReadonlySet<Role>,
): ReadonlyMap<string, { readonly from: Role; readonly to: Role }> {
	return new Map(
		designFlow(graph)
			.arrows.map(({ from, to }) => ({ from: from.role, to: to.role }))
			.filter(({ from, to }) => roles.has(from) && roles.has(to))
			.map((arrow) => [`${arrow.from} ${arrow.to}`, arrow]),
	);
}

function compareNumbers(yours: Design, theirs: Design): DesignComparison["numbers"] {
	const [mine, other] = [shownNumbers(yours), shownNumbers(theirs)];
	return [...new Set([...mine.keys(), ...other.keys()])]
		.map((name) => ({ name, yours: mine.get(name) ?? null, theirs: other.get(name) ?? null }))
		.filter(({ yours: a, theirs: b }) => a !== b);
}

function shownNumbers({ estimates, latency }: Design): ReadonlyMap<string, string> {
	return new Map([
		...estimates.flatMap(({ name, shown }) => (name === "" || shown === undefined ? [] : [[name, shown] as const])),
		...(latency === undefined
			? []
			: [[l10n.t`critical path, ${latency.percentile}`, l10n.t`${Math.round(latency.totalMs)} ms`] as const]),
	]);
}

/** "Ranker → Cache" */
export function arrowText({ from, to }: { readonly from: Role; readonly to: Role }): string {
	return `${roleName[from]} → ${roleName[to]}`;
}
