import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { JudgeReport } from "../core/judge/judgeEvent.ts";
import { parseOwnCases } from "../core/practice/ownCases.ts";
import type { Pack } from "../core/problem/pack.ts";
import type { LanguageId } from "../core/problem/problem.ts";
import { designTarget } from "../core/review/designTarget.ts";
import type { ReviewTarget } from "../core/review/reviewTarget.ts";
import { solutionTarget } from "../core/review/solutionTarget.ts";
import type { CommandIo } from "./command.ts";
import { openDesigns } from "./openDesigns.ts";
import { openShelf } from "./openShelf.ts";

/** Reads a design or a solution of this problem. Throws HumanError. */
export async function readReviewedWork(file: string, slug: string, io: CommandIo): Promise<ReviewTarget> {
	const source = await readText(file);
	const designs = openDesigns(io);
	if ((await designs.list()).some((one) => one.slug === slug)) {
		return designTarget(source, await designs.load(slug));
	}
	const language = languageOfEnding[extname(file)];
	if (language === undefined) {
		throw new HumanError(`"${slug}" is no design problem, and ${file} is in no language that is reviewed.`);
	}
	const pack = await (await openShelf(io)).load(slug);
	return solutionTarget({
		source,
		language,
		pack,
		ownInputs: await ownInputs(join(dirname(file), "cases.yaml"), io),
		report: (await judged(file, source, language, pack, io)) ?? null,
		growth: null,
	});
}

const languageOfEnding: Readonly<Record<string, LanguageId>> = {
	".py": "python",
	".ts": "typescript",
	".mts": "typescript",
	".js": "javascript",
	".mjs": "javascript",
	".sql": "sql",
};

/** Where the judge cannot run, the review says so and goes on with what can be read. */
async function judged(
	file: string,
	source: string,
	language: LanguageId,
	pack: Pack,
	io: CommandIo,
): Promise<JudgeReport | undefined> {
	const { openGateTools } = await import("../node/problem/openGateTools.ts");
	const { LimitFiles } = await import("../node/judge/limitFiles.ts");
	const tools = openGateTools(io.house.dist, io.signal, new LimitFiles(io.house.cache));
	try {
		const report = await tools.judge(pack, { file, language, source });
		if (report.verdict === "internal-error") {
			io.note(`The solution was not judged: ${report.message || "the judge did not finish"}`);
			return undefined;
		}
		return report;
	} catch (error) {
		io.note(`The solution was not judged: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	} finally {
		tools.dispose();
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
