import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { GrowthReport } from "../core/judge/growthReport.ts";
import type { JudgeReport } from "../core/judge/judgeEvent.ts";
import { measureGrowth } from "../core/judge/measureGrowth.ts";
import { passesQuickCases } from "../core/judge/passesQuickCases.ts";
import { parseOwnCases } from "../core/practice/ownCases.ts";
import type { Pack } from "../core/problem/pack.ts";
import { languageOfFile } from "../core/problem/languageTable.ts";
import type { LanguageId } from "../core/problem/problem.ts";
import { conversationTarget } from "../core/review/conversation/conversationTarget.ts";
import { designTarget } from "../core/review/designTarget.ts";
import type { ReviewTarget } from "../core/review/reviewTarget.ts";
import { solutionTarget } from "../core/review/solutionTarget.ts";
import type { GateTools } from "../node/problem/gateTools.ts";
import type { CommandIo } from "./command.ts";
import { openConversations } from "./openConversations.ts";
import { openDesigns } from "./openDesigns.ts";
import { openShelf } from "./openShelf.ts";

/** Reads a design, a solution or an answer of this problem. Throws HumanError. */
export async function readReviewedWork(file: string, slug: string, io: CommandIo): Promise<ReviewTarget> {
	const source = await readText(file);
	const designs = openDesigns(io);
	if ((await designs.list()).some((one) => one.slug === slug)) {
		return designTarget(source, await designs.load(slug));
	}
	const conversations = openConversations(io);
	if ((await conversations.list()).some((one) => one.slug === slug)) {
		return conversationTarget(source, await conversations.load(slug));
	}
	const language = languageOfFile(file);
	if (language === undefined) {
		throw new HumanError(
			`"${slug}" is neither a design problem nor a card, and ${file} is in no language that is reviewed.`,
		);
	}
	const pack = await (await openShelf(io)).load(slug);
	return solutionTarget({
		source,
		language,
		pack,
		ownInputs: await ownInputs(join(dirname(file), "cases.yaml"), io),
		...(await judged(file, source, language, pack, io)),
	});
}

/** Where the judge cannot run, the review says so and goes on with what can be read. */
async function judged(
	file: string,
	source: string,
	language: LanguageId,
	pack: Pack,
	io: CommandIo,
): Promise<{ readonly report: JudgeReport | null; readonly growth: GrowthReport | null }> {
	const { openGateTools } = await import("../node/problem/openGateTools.ts");
	const { LimitFiles } = await import("../node/judge/limitFiles.ts");
	const tools = openGateTools(
		{ distDir: io.house.dist, cacheDir: io.house.cache },
		io.signal,
		new LimitFiles(io.house.cache),
	);
	try {
		const report = await tools.judge(pack, { file, language, source });
		if (report.verdict === "internal-error") {
			io.note(`The solution was not judged: ${report.message || "the judge did not finish"}`);
			return { report: null, growth: null };
		}
		return { report, growth: passesQuickCases(report) ? await growthOf(file, source, language, pack, tools) : null };
	} catch (error) {
		io.note(`The solution was not judged: ${error instanceof Error ? error.message : String(error)}`);
		return { report: null, growth: null };
	} finally {
		tools.dispose();
	}
}

/** Null where it is not known. */
async function growthOf(
	file: string,
	source: string,
	language: LanguageId,
	pack: Pack,
	tools: GateTools,
): Promise<GrowthReport | null> {
	const packCode = tools.openCode(pack);
	try {
		const submission = { slug: pack.problem.slug, language, source, fileName: file, ownCases: [] };
		const ports = { sandbox: tools.sandbox, packCode, nowMs: () => performance.now() };
		const measured = await measureGrowth({ pack, submission }, ports, tools.signal);
		return measured.ok && measured.value.kind !== "unsure" ? measured.value : null;
	} finally {
		packCode.dispose();
	}
}

async function ownInputs(file: string, io: CommandIo): Promise<readonly unknown[]> {
	if (!existsSync(file)) {
		return [];
	}
	const cases = parseOwnCases(await readText(file));
	if (!cases.ok) {
		io.note(`${file}:${cases.error.lineBase0 + 1}: ${cases.error.message}`);
		return [];
	}
	return cases.value.map((one) => one.in);
}

async function readText(file: string): Promise<string> {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		throw new HumanError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}
