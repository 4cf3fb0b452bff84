import * as l10n from "@vscode/l10n";

import type { Design } from "../design.ts";

/** What a supposition changes, for people, a sentence each: the parts that get too small, the path, what is new to say. */
export function suppositionEffects(before: Design, after: Design): readonly string[] {
	return [...capacityEffects(before, after), ...latencyEffects(before, after), ...findingEffects(before, after)];
}

function* capacityEffects(before: Design, after: Design): Iterable<string> {
	const known = new Map(before.capacity.map((row) => [row.component, row]));
	const label = new Map(after.graph.components.map((component) => [component.id, component.label]));
	for (const row of after.capacity) {
		const was = known.get(row.component)?.utilisation;
		if (row.utilisation === undefined || was === undefined || percent(row.utilisation) === percent(was)) {
			continue;
		}
		const name = label.get(row.component) ?? row.component;
		const [from, to] = [percent(was), percent(row.utilisation)];
		yield row.utilisation > 1 && row.neededN !== undefined
			? l10n.t`${name}: ${from} → ${to} of its capacity; n ≥ ${row.neededN} for 70 %`
			: l10n.t`${name}: ${from} → ${to} of its capacity`;
	}
}

function* latencyEffects({ latency: before }: Design, { latency: after }: Design): Iterable<string> {
	const [was, is] = [before?.totalMs, after?.totalMs];
	const [asked, asks] = [before?.objectiveMs, after?.objectiveMs];
	if (after === undefined || is === undefined || (was === is && asked === asks)) {
		return;
	}
	const { percentile } = after;
	const ms = was === undefined ? `${Math.round(is)}` : `${Math.round(was)} → ${Math.round(is)}`;
	if (asks === undefined) {
		yield l10n.t`Critical path at ${percentile}: ${ms} ms`;
	} else if (is > asks) {
		yield l10n.t`Critical path at ${percentile}: ${ms} ms, the objective is ${Math.round(asks)} ms: missed`;
	} else {
		yield l10n.t`Critical path at ${percentile}: ${ms} ms, the objective is ${Math.round(asks)} ms`;
	}
}

function* findingEffects(before: Design, after: Design): Iterable<string> {
	const known = new Set(before.findings.map(({ id }) => id));
	for (const { id, rule, severity, message } of after.findings) {
		const told = rule.startsWith("capacity/") || rule.startsWith("latency/");
		if (!known.has(id) && !told && (severity === "error" || severity === "warning")) {
			yield message;
		}
	}
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
