import { randomBytes } from "node:crypto";
import { resolve } from "node:path";

import { failureTable } from "../core/review/failureMessages.ts";
import type { Finding } from "../core/review/finding.ts";
import type { LanguageModel } from "../core/review/languageModel.ts";
import { review } from "../core/review/review.ts";
import type { Review } from "../core/review/reviewEvent.ts";
import type { ReviewTarget } from "../core/review/reviewTarget.ts";
import { openaiBaseUrl } from "../node/review/endpoint.ts";
import { wait } from "../node/review/wait.ts";
import type { Command, CommandIo, ExitCode } from "./command.ts";
import { oneOf, parseCommandLine, usageLine } from "./commandLine.ts";
import { keyVariable, openReviewer } from "./openReviewer.ts";
import { readReviewedWork } from "./reviewedWork.ts";
import { UsageError } from "./usageError.ts";

export const command: Command = {
	name: "review",
	usage:
		"review <file> --problem <slug> [--provider offline|openai|compatible --base-url URL --model M --api responses|chat --timeout-ms N --idle-ms N] [--json]",
	summary: `Reviews a solution, a design or an answer: offline checks, or a model (its key from ${keyVariable}).`,
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: {
				problem: { type: "string" },
				provider: { type: "string", default: "offline" },
				"base-url": { type: "string" },
				model: { type: "string" },
				api: { type: "string" },
				"timeout-ms": { type: "string" },
				"idle-ms": { type: "string" },
			},
			least: 1,
			most: 1,
		});
		const [file = ""] = positionals;
		const slug = values.problem;
		if (typeof slug !== "string") {
			throw new UsageError(usageLine(command, "--problem is missing."));
		}
		const provider = oneOf(command, "--provider", String(values.provider), ["offline", "openai", "compatible"]);
		const options = {
			baseUrl: textOption(values["base-url"]) ?? (provider === "openai" ? openaiBaseUrl : undefined),
			model: textOption(values.model),
			api: oneOf(command, "--api", textOption(values.api) ?? (provider === "openai" ? "responses" : "chat"), [
				"responses",
				"chat",
			]),
			timeoutMs: milliseconds("--timeout-ms", values["timeout-ms"]),
			idleMs: milliseconds("--idle-ms", values["idle-ms"]),
		};
		const model = provider === "offline" ? null : openReviewer(command, options, io);
		const work = await readReviewedWork(resolve(io.callerFolder, file), slug, io);
		const result = model === null ? work.offline : await reviewByModel(work, model, io);
		io.out(values.json ? JSON.stringify(asJson(result)) : asText(result));
		return exitCodeOf(result);
	},
};

async function reviewByModel(work: ReviewTarget, model: LanguageModel, io: CommandIo): Promise<Review> {
	const random = () => randomBytes(6).toString("hex");
	const request = { ...work, model, nonce: random(), receipt: random().toUpperCase(), wait };
	let result: Review | undefined;
	for await (const event of review(request, io.signal)) {
		if (event.type === "progress") {
			io.note(event.message);
		} else if (event.type === "finished") {
			result = event.review;
		}
	}
	if (result === undefined) {
		throw new Error("The review ended without a result.");
	}
	return result;
}

/** Clean: nothing failed, and no grounded finding is more than a remark. */
function exitCodeOf({ failure, findings }: Review): ExitCode {
	const serious = findings.some(
		({ state, severity }) => state === "grounded" && (severity === "error" || severity === "warning"),
	);
	return failure === undefined && !serious ? 0 : 1;
}

function asJson(result: Review) {
	const { mode, score, coverage, findings, usage, failure, injectionSeen, summary, notes, rows } = result;
	const { promptVersion = null, requests = 0, weak = false } = result;
	return {
		mode,
		score,
		coverage,
		findings,
		usage,
		promptVersion,
		requests,
		weak,
		...(failure === undefined ? {} : { failure: { kind: failure.kind, message: failure.message } }),
		injectionSeen,
		summary,
		notes: notes ?? [],
		rows: rows.map(({ criterion, title, state }) => ({ criterion, title, state })),
	};
}

function asText(result: Review): string {
	const { mode, score, coverage, findings, failure, summary, notes, usage } = result;
	const lines = findings.map((one) => `${place(one)}${one.severity}  ${one.rule}  ${one.message}${doubt(one)}`);
	const percent = (share: number) => `${Math.round(share * 100)} %`;
	lines.push("", mode, summary, ...(notes ?? []));
	if (!result.offline) {
		lines.push(
			`Score: ${score === null ? "none" : percent(score)} (evidence found for ${percent(coverage)} of the rubric).`,
			usage === null
				? ""
				: `Tokens: ${usage.inputTokens ?? "unknown"} in, ${usage.outputTokens ?? "unknown"} out; price unknown.`,
		);
	}
	if (failure !== undefined) {
		lines.push(`${failure.message} [${failure.kind}; ${failureTable[failure.kind].button.label}]`);
	}
	return lines
		.filter((line, at) => line !== "" || at === findings.length)
		.join("\n")
		.trim();
}

function place({ anchor, state }: Finding): string {
	return state === "grounded" ? `${anchor.range.start.lineBase0 + 1}:${anchor.range.start.character + 1}  ` : "";
}

function doubt({ state, stateReason }: Finding): string {
	return state === "grounded" ? "" : ` (${state}: ${stateReason ?? ""})`;
}

function textOption(value: unknown): string | undefined {
	return typeof value === "string" && value !== "" ? value : undefined;
}

function milliseconds(option: string, value: unknown): number | undefined {
	const text = textOption(value);
	if (text === undefined) {
		return undefined;
	}
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) {
		throw new UsageError(usageLine(command, `${option} takes milliseconds, not "${text}".`));
	}
	return number;
}
