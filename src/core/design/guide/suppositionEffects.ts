import type { CapacityRow, Design } from "../design.ts";

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
		yield `${label.get(row.component) ?? row.component}: ${percent(was)} → ${percent(row.utilisation)} of its capacity${needed(row)}`;
	}
}

function needed({ utilisation, neededN }: CapacityRow): string {
	return utilisation !== undefined && utilisation > 1 && neededN !== undefined ? `; n ≥ ${neededN} for 70 %` : "";
}

function* latencyEffects({ latency: before }: Design, { latency: after }: Design): Iterable<string> {
	const [was, is] = [before?.totalMs, after?.totalMs];
	const [asked, asks] = [before?.objectiveMs, after?.objectiveMs];
	if (after === undefined || is === undefined || (was === is && asked === asks)) {
		return;
	}
	const objective = asks === undefined ? "" : `, the objective is ${Math.round(asks)} ms${is > asks ? ": missed" : ""}`;
	yield `Critical path at ${after.percentile}: ${was === undefined ? "" : `${Math.round(was)} → `}${Math.round(is)} ms${objective}`;
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
