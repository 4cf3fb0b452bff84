import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

import { z } from "zod";

import { HumanError } from "../core/base/humanError.ts";
import type { DesignPack } from "../core/design/designPack.ts";
import { expectedWords } from "../core/review/costWords.ts";
import { designTarget } from "../core/review/designTarget.ts";
import { benchCost } from "../core/review/measure/benchCost.ts";
import { planBench } from "../core/review/measure/benchPlan.ts";
import { type EvalReport, renderEvalReport } from "../core/review/measure/evalReport.ts";
import { mcnemar } from "../core/review/measure/mcnemar.ts";
import { measuredMetrics, standingOf } from "../core/review/measure/profileTargets.ts";
import { type BenchPorts, type BenchReading, readBench } from "../core/review/measure/readBench.ts";
import { reviewerProfile } from "../core/review/measure/reviewerProfile.ts";
import { mostRepairs } from "../core/review/repairEvidence.ts";
import type { ReviewTarget } from "../core/review/reviewTarget.ts";
import { wait } from "../node/review/wait.ts";
import type { Command, CommandIo } from "./command.ts";
import { oneOf, parseCommandLine, usageLine } from "./commandLine.ts";
import { openDesigns } from "./openDesigns.ts";
import { keyVariable, openReviewer } from "./openReviewer.ts";
import { UsageError } from "./usageError.ts";

/** More requests than these are asked about first. */
const requestsUnasked = 30;
/** which twins are taken where not all are; fixed, so that two models are measured on the same */
const seed = 1;

export const command: Command = {
	name: "eval",
	usage:
		"eval --base-url URL --model M [--api responses|chat] [--problems a,b] [--twins n] [--runs n] [--out file] [--against report.json] [--yes] [--json]",
	summary: `Measures a reviewer on planted flaws and writes a dated report (its key from ${keyVariable}).`,
	async run(args, io) {
		const { values } = parseCommandLine(command, args, {
			options: {
				"base-url": { type: "string" },
				model: { type: "string" },
				api: { type: "string", default: "chat" },
				problems: { type: "string" },
				twins: { type: "string" },
				runs: { type: "string", default: "1" },
				out: { type: "string" },
				against: { type: "string" },
				yes: { type: "boolean", default: false },
			},
			least: 0,
			most: 0,
		});
		const api = oneOf(command, "--api", values.api ?? "", ["responses", "chat"]);
		const model = openReviewer(command, { baseUrl: values["base-url"], model: values.model, api }, io);
		const twins = values.twins === undefined ? undefined : count("--twins", values.twins);
		const runs = count("--runs", values.runs ?? "");
		const before = values.against === undefined ? null : await readBefore(values.against, io);
		const packs = await openPacks(values.problems, io);
		const plan = planBench(packs, { ...(twins === undefined ? {} : { twins }), seed, odd: true, runs });
		const random = () => randomBytes(8).toString("hex");
		const ports: BenchPorts = {
			model,
			targetOf: rememberedTarget(),
			fresh: () => ({ nonce: random(), receipt: random().toUpperCase() }),
			wait,
			nowMs: () => performance.now(),
		};
		const cost = benchCost(plan, ports);
		const more = plan.length * mostRepairs;
		io.note(`${plan.length} reviews by ${model.label}, ${cost.requests} requests: ${expectedWords(cost, null)}.`);
		io.note(`Where it does not quote the text it is asked again: at most ${more} requests more.`);
		if (!values.yes && cost.requests > requestsUnasked && !(await agreed(io))) {
			return 2;
		}

		const readings: BenchReading[] = [];
		for await (const reading of readBench(plan, ports, io.signal)) {
			readings.push(reading);
			const { text, review } = reading;
			const failed = review.failure === undefined ? "" : `: ${review.failure.message}`;
			io.note(`${readings.length} of ${plan.length}: ${text.pack.slug}, ${text.id}${failed}`);
		}
		const profile = reviewerProfile(readings);
		const report: EvalReport = {
			model: model.label,
			date: new Date().toISOString(),
			problems: packs.map(({ slug }) => slug),
			runs,
			profile,
			planned: plan.length,
			cost,
			against:
				before === null
					? null
					: {
							model: before.model,
							date: before.date,
							paired: mcnemar(profile.found, new Map(Object.entries(before.profile.found))),
						},
			cutShort: readings.length === plan.length ? null : cutShort(readings, io.signal),
		};
		const data = JSON.stringify(asJson(report), null, "\t");
		if (values.out === undefined) {
			io.out(values.json ? data : renderEvalReport(report));
		} else {
			const file = resolve(io.callerFolder, values.out);
			await writeReport(file, renderEvalReport(report));
			await writeReport(`${file.replace(/\.md$/, "")}.json`, data);
			io.out(values.json ? data : file);
		}
		const below = measuredMetrics(profile).some((metric) => standingOf(metric) === "below");
		return report.cutShort !== null || below ? 1 : 0;
	},
};

async function agreed(io: CommandIo): Promise<boolean> {
	if (io.ask === undefined) {
		throw new UsageError(
			usageLine(
				command,
				`more than ${requestsUnasked} requests are sent only with --yes, or with a yes at a terminal.`,
			),
		);
	}
	return io.ask("Send them?");
}

async function openPacks(problems: string | undefined, io: CommandIo): Promise<readonly DesignPack[]> {
	const designs = openDesigns(io);
	const slugs =
		problems === undefined
			? (await designs.list()).map(({ slug }) => slug)
			: problems.split(",").map((slug) => slug.trim());
	if (slugs.length === 0) {
		throw new HumanError("There is no design problem to measure on. Run this in a checkout, or build the packs first.");
	}
	const packs: DesignPack[] = [];
	for (const slug of new Set(slugs)) {
		packs.push(await designs.load(slug));
	}
	return packs;
}

/** The cost is said before the first request, and each text is analysed once for both. */
function rememberedTarget(): (text: string, pack: DesignPack) => ReviewTarget {
	const known = new Map<string, ReviewTarget>();
	return (text, pack) => {
		const key = `${pack.slug}\n${text}`;
		const target = known.get(key) ?? designTarget(text, pack);
		known.set(key, target);
		return target;
	};
}

function cutShort(readings: readonly BenchReading[], signal: AbortSignal): string {
	const failure = readings.at(-1)?.review.failure;
	return signal.aborted || failure === undefined
		? `It was stopped after ${readings.length} ${readings.length === 1 ? "review" : "reviews"}.`
		: `It ended after ${readings.length} ${readings.length === 1 ? "review" : "reviews"}: ${failure.message}`;
}

const beforeSchema = z.object({
	model: z.string(),
	date: z.string(),
	profile: z.object({ found: z.record(z.string(), z.boolean()) }),
});

async function readBefore(name: string, io: CommandIo): Promise<z.infer<typeof beforeSchema>> {
	const file = resolve(io.callerFolder, name);
	let value: unknown;
	try {
		value = JSON.parse(await readFile(file, "utf8"));
	} catch (error) {
		throw new HumanError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
	const decoded = beforeSchema.safeParse(value);
	if (!decoded.success) {
		throw new HumanError(`${file} is no report of this command. Give the .json that was written beside one.`);
	}
	return decoded.data;
}

async function writeReport(file: string, text: string): Promise<void> {
	try {
		await writeFile(file, text);
	} catch (error) {
		throw new HumanError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function asJson({ profile, ...report }: EvalReport) {
	return {
		...report,
		profile: {
			...profile,
			byProblem: Object.fromEntries(profile.byProblem),
			found: Object.fromEntries(profile.found),
		},
		metrics: measuredMetrics(profile).map((metric) => ({ ...metric, stands: standingOf(metric) })),
	};
}

function count(option: string, value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1) {
		throw new UsageError(usageLine(command, `${option} takes a whole number from 1, not "${value}".`));
	}
	return number;
}
