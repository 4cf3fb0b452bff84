// English throughout: sent to a model
import { fnv1a } from "../base/fnv1a.ts";
import type { DesignGraph } from "../design/designGraph.ts";
import { fencedText } from "./fencedText.ts";
import { fillTemplate } from "./fillTemplate.ts";
import type { Finding, FindingVerdict } from "./finding.ts";
import { instructionSpans } from "./instructionSpans.ts";
import type { JudgedFact } from "./judgedFact.ts";
import type { ModelRequest } from "./languageModel.ts";
import { neutraliseFences } from "./neutraliseFences.ts";
import { plainText } from "./plainText.ts";
import { exchangePrompt } from "./prompts/exchangePrompt.ts";
import { graderPrompt } from "./prompts/graderPrompt.ts";
import { repairPrompt } from "./prompts/repairPrompt.ts";
import { replyJsonSchema, replySchema } from "./replySchema.ts";
import type { ReviewSource } from "./reviewSource.ts";
import type { Criterion } from "./rubric.ts";

export interface PromptInput {
	readonly title: string;
	/** Markdown: the brief of a design, the statement of a coding problem */
	readonly problem: string;
	/** the whole rubric: part of the stable half, the same for every request of a review */
	readonly criteria: readonly Criterion[];
	/** ids of the criteria that this request asks for */
	readonly asked: readonly string[];
	readonly sources: readonly ReviewSource[];
	readonly graph?: DesignGraph | undefined;
	/** what deterministic checks found: facts for the model */
	readonly checks: readonly Finding[];
	/** what the judge saw; absent for a text that no judge runs */
	readonly facts?: readonly JudgedFact[] | undefined;
	/** letters and digits, fresh for each review */
	readonly nonce: string;
	/** letters and digits, fresh for each review */
	readonly receipt: string;
	readonly exchange?: { readonly question: string; readonly answerId: string; readonly before: string } | undefined;
	/** why something is asked for once more */
	readonly repair?: Repair | undefined;
	readonly maxOutputTokens: number;
}

export type Repair =
	/** the last reply was not in the agreed form */
	| { readonly kind: "form"; readonly error: string }
	/** the evidence of the one item that is asked for was not found */
	| { readonly kind: "evidence"; readonly verdict: FindingVerdict; readonly reason: string };

export interface Prompt {
	readonly request: ModelRequest;
	/** what the reply's `receipt` must hold, both halves */
	readonly receiptHalves: readonly [string, string];
}

/** The request of one call. Stable part first; the candidate's text numbered, inside fences of a fresh nonce. */
export function reviewPrompt(input: PromptInput): Prompt {
	const rubric = input.criteria.map(describeCriterion).join("\n\n");
	// from the stable text itself: unknown without reading it, and the same in every request, so that its prefix can be cached
	const head = fnv1a(`${input.title}\n${input.problem}\n${rubric}`).toUpperCase();
	const sourceIds = input.sources.map((source) => source.id);
	const factIds = input.facts?.map((fact) => fact.id);
	return {
		receiptHalves: [head, input.receipt],
		request: {
			system: graderPrompt.system,
			stable: fillTemplate(graderPrompt.stable, {
				receiptHead: head,
				title: input.title,
				problem: input.problem.trim(),
				rubric,
			}),
			candidate: fillTemplate(graderPrompt.candidate, {
				items: input.asked.map((id) => `- ${id}`).join("\n"),
				sources: input.sources.map((source) => fencedSource(source, input.nonce)).join("\n\n"),
				diagram: describeGraph(input.graph, input.nonce),
				facts: describeComputed(input),
				exchange: input.exchange
					? fillTemplate(exchangePrompt, {
							item: input.asked.join(", "),
							question: input.exchange.question,
							answerId: input.exchange.answerId,
							before: input.exchange.before,
						})
					: "",
				repair: describeRepair(input),
				receiptTail: input.receipt,
			}),
			schema: replyJsonSchema(replySchema(input.asked, sourceIds, factIds)),
			schemaName: "review",
			maxOutputTokens: input.maxOutputTokens,
		},
	};
}

function describeCriterion(criterion: Criterion): string {
	return fillTemplate(graderPrompt.criterion, {
		id: criterion.id,
		title: criterion.title,
		weight: String(criterion.weight),
		question: criterion.question,
		...criterion.levels,
		negative: criterion.negative.map((text) => `\n- counts against it: ${text}`).join(""),
	});
}

function fencedSource(source: ReviewSource, nonce: string): string {
	const title = plainText(source.title, 80).replace(/"/g, "'");
	return fencedText(source.text, `source="${source.id}" title="${title}"`, nonce);
}

function describeGraph(graph: DesignGraph | undefined, nonce: string): string {
	if (graph === undefined || graph.components.length === 0) {
		return "";
	}
	const nodes = graph.components.map(
		(one) => `node ${one.id} "${plainText(one.label, 80)}" role ${one.role}${one.group ? ` in ${one.group}` : ""}`,
	);
	const edges = graph.connectors.map(
		(one) =>
			`edge ${one.from} -> ${one.to}${one.label ? ` "${plainText(one.label, 80)}"` : ""}${one.async ? " asynchronous" : ""}`,
	);
	const list = neutraliseFences([...nodes, ...edges].join("\n"));
	return `\n\nThe diagram in that text, read by program:\n<<<ANSWER ${nonce} diagram>>>\n${list}\n<<<END ${nonce}>>>`;
}

function describeComputed({ checks, facts }: PromptInput): string {
	const judged = (facts ?? []).map(
		({ id, criterion, polarity, text }) =>
			`- [${id}] ${criterion ?? "behaviour"}, ${polarityWords[polarity]}: ${quiet(text)}`,
	);
	// with facts of their own, the same failures are not told twice
	const others = checks.filter((check) => judged.length === 0 || !check.rule.startsWith("judge/"));
	const lines = others.slice(0, 40).map((check) => {
		const line = check.anchor.range.start.lineBase0 + 1;
		return `- line ${line}, ${check.criterion ?? "no item"}: ${quiet(check.message)}`;
	});
	const all = [...(facts?.length === 0 ? [`- ${graderPrompt.notRun}`] : judged), ...lines];
	return all.length === 0 ? "" : `\n\n# Computed by program\n${all.join("\n")}`;
}

const polarityWords: Readonly<Record<JudgedFact["polarity"], string>> = {
	for: "speaks for it",
	against: "speaks against it",
	neither: "a measurement",
};

/** One line for the model. What a program prints or raises is the candidate's too: words to the reviewer are left out. */
function quiet(text: string): string {
	const line = plainText(neutraliseFences(text), 240);
	return instructionSpans(line).length === 0 ? line : "(its words speak to the reviewer and are left out)";
}

function describeRepair({ repair, asked }: PromptInput): string {
	switch (repair?.kind) {
		case undefined:
			return "";
		case "form":
			return fillTemplate(repairPrompt.form, { error: repair.error });
		case "evidence":
			return fillTemplate(repairPrompt.evidence, {
				item: asked.join(", "),
				verdict: repair.verdict,
				reason: quiet(repair.reason),
			});
	}
}
