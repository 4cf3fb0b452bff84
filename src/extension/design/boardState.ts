import { assertNever } from "../../core/base/assertNever.ts";
import type { LatencyReport } from "../../core/design/design.ts";
import type { Component, Connector, DesignGraph } from "../../core/design/designGraph.ts";
import { componentKeys, plainKey } from "../../core/design/metadataKeys.ts";
import { percentiles } from "../../core/design/objective.ts";
import type { Role } from "../../core/design/role.ts";
import { roleFamily } from "../../core/design/roleFamily.ts";
import { roleName } from "../../core/design/roleName.ts";
import { roleTable } from "../../core/design/roleTable.ts";
import { type Finding, severities } from "../../core/review/finding.ts";
import { orderFindings } from "../../core/review/orderFindings.ts";
import type {
	BoardState,
	ShownComponent,
	ShownConnector,
	ShownFinding,
	ShownReview,
} from "../../protocol/design/boardState.ts";
import type { ShownInterview } from "../../protocol/interview/interviewState.ts";
import { asksOf } from "./asksOf.ts";
import { chartTexts } from "./chartTexts.ts";
import type { DesignSession } from "./designSession.ts";

export interface BoardReview {
	readonly shown: ShownReview;
	/** a model's findings, anchored in the text as it stands now */
	readonly findings: readonly Finding[];
	/** "Offline checks – no model" or the model's label */
	readonly reviewer: string;
}

export interface BoardInputs {
	readonly session: DesignSession;
	readonly review: BoardReview;
	readonly interview: ShownInterview;
	readonly selected: string | null;
	readonly selectedConnector: string | null;
	readonly notice: string | null;
	/** mock: a mock is under way, in which nobody remarks on the design */
	readonly round: Pick<BoardState, "guide" | "compare" | "comparable"> & { readonly mock: boolean };
	/** Markdown to HTML */
	render(markdown: string): string;
}

/** The whole state of the page, computed anew from the analysis, the review and what is selected. */
export function boardState({
	session,
	review,
	interview,
	selected,
	selectedConnector,
	notice,
	round,
	render,
}: BoardInputs): BoardState {
	const { design, document, pack, blast } = session;
	const { graph } = design;
	// with parts down, the path that is left is the one to look at
	const latency = blast === null ? design.latency : blast.latency;
	const [problem, ...others] = graph.problems;
	const findings = round.mock
		? []
		: [...design.findings, ...review.findings.filter((finding) => finding.source === "model")];
	return {
		title: session.title,
		noRubric: session.noRubric,
		// its first line repeats the title
		briefHtml: pack === null ? "" : render(pack.brief.replace(/^# .*\n/, "")),
		uri: document.uri.toString(),
		version: session.version,
		...chartTexts(design),
		stale:
			problem === undefined
				? null
				: { lineBase0: problem.range.start.lineBase0, message: problem.message, others: others.length },
		components: graph.components.map((component): ShownComponent => {
			const row = design.capacity.find((one) => one.component === component.id);
			return {
				id: component.id,
				label: component.label,
				role: component.role,
				roleLabel: roleName[component.role],
				roleReason: component.roleReason,
				lineBase0: component.range.start.lineBase0,
				numbers: numbers(component),
				utilisation: row?.utilisation ?? null,
				onCriticalPath: latency?.path.includes(component.id) ?? false,
				down: blast?.down.includes(component.id) ?? false,
				unreachable: blast?.unreachable.includes(component.id) ?? false,
				worst: worst(findings.filter((finding) => finding.anchor.component === component.id)),
				group: component.group ?? null,
				asks: asksOf(component, row, latency),
			};
		}),
		connectors: graph.connectors.map((connector) => ({
			id: connector.id,
			from: connector.from,
			to: connector.to,
			label: connector.label,
			lineBase0: connector.range.start.lineBase0,
			onCriticalPath: latency?.connectors.includes(connector.id) ?? false,
			async: connector.async,
			numbers: connectorNumbers(connector),
		})),
		groups: graph.groups.map((group) => ({
			id: group.id,
			title: group.title,
			lineBase0: group.range.start.lineBase0,
			members: group.members,
		})),
		estimates: design.estimates.map((estimate) => ({
			name: estimate.name,
			shown: estimate.shown ?? "",
			problem: estimate.problem?.message ?? null,
			lineBase0: estimate.range.start.lineBase0,
		})),
		latency: latency ?? null,
		latencyParts: latency === undefined ? [] : latencyParts(latency, graph),
		batch: design.batch ?? null,
		capacity: design.capacity,
		findings: leading(orderFindings(findings), review).map(shownFinding),
		silenced: design.suppressed.map(({ finding, reason }) => ({
			rule: finding.rule,
			reason,
			lineBase0: finding.anchor.range.start.lineBase0,
		})),
		coverage: session.showsAbsences && !round.mock ? design.coverage : null,
		whatIf: session.whatIf,
		blast,
		palette: (Object.keys(roleTable) as Role[])
			.filter((role) => role !== "unknown")
			.map((role) => ({ role, label: roleTable[role].label, family: roleFamily[role] })),
		selected,
		selectedConnector,
		review: round.mock ? { type: "none" } : review.shown,
		interview: lastWords(interview),
		reviewer: review.reviewer,
		notice,
		guide: round.guide,
		compare: round.compare,
		comparable: round.comparable,
	};
}

/** The board shows what was said last; the whole of it is in the interviewer's panel. */
function lastWords(interview: ShownInterview): ShownInterview {
	return interview.type === "held" ? { ...interview, turns: interview.turns.slice(-6) } : interview;
}

/** After a review by a model that hardly quoted the text, what a program found comes first. */
function leading(findings: readonly Finding[], { shown }: BoardReview): readonly Finding[] {
	return shown.type === "done" && shown.weak
		? findings.toSorted((a, b) => Number(a.source === "model") - Number(b.source === "model"))
		: findings;
}

function numbers({ meta }: Component): ShownComponent["numbers"] {
	const text = (key: string): string => meta.entries.findLast((entry) => plainKey(entry.key) === key)?.value ?? "";
	return Object.fromEntries(componentKeys.map((key) => [key, text(key)])) as ShownComponent["numbers"];
}

/** A percentile of its own kind, else the next higher one: as the path itself was computed. */
function latencyParts({ path, percentile }: LatencyReport, { components }: DesignGraph): BoardState["latencyParts"] {
	const from = percentiles.indexOf(percentile);
	return path.map((component) => {
		const meta = components.find(({ id }) => id === component)?.meta;
		const kind = percentiles.slice(from).find((one) => meta?.[one] !== undefined);
		return { component, ms: kind === undefined ? 0 : (meta?.[kind] ?? 0) };
	});
}

function connectorNumbers({ ratio, sequence, async, label, retries, timeoutMs }: Connector): ShownConnector["numbers"] {
	return {
		ratio: ratio === undefined ? "" : String(ratio),
		async: async ? "true" : "",
		// a numbered label says it already
		seq: sequence === undefined || /^\s*\(?\d/.test(label) ? "" : "true",
		retries: retries === undefined ? "" : String(retries),
		timeout: timeoutMs === undefined ? "" : String(timeoutMs),
	};
}

function worst(findings: readonly Finding[]): ShownComponent["worst"] {
	const ranks = findings
		.filter((finding) => finding.state === "grounded")
		.map((finding) => severities.indexOf(finding.severity));
	return ranks.length === 0 ? null : (severities[Math.min(...ranks)] ?? null);
}

function shownFinding(finding: Finding): ShownFinding {
	return {
		id: finding.id,
		severity: finding.severity,
		message: finding.message,
		suggestion: finding.suggestion ?? null,
		lineBase0: finding.anchor.range.start.lineBase0,
		component: finding.anchor.component ?? null,
		source: finding.source,
		state: finding.state,
		stateReason: finding.stateReason ?? null,
		quote: quoteOf(finding),
	};
}

function quoteOf(finding: Finding): string | null {
	for (const evidence of finding.evidence) {
		switch (evidence.kind) {
			case "quote":
				return evidence.quote;
			case "computed":
			case "judged":
				return evidence.text;
			case "component":
			case "connector":
			case "absence":
				continue;
			default:
				return assertNever(evidence);
		}
	}
	return null;
}
