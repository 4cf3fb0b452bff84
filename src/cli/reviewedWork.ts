import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import { analyseDesign } from "../core/design/analyseDesign.ts";
import type { JudgeReport } from "../core/judge/judgeEvent.ts";
import { parseOwnCases } from "../core/practice/ownCases.ts";
import { camelCase } from "../core/problem/camelCase.ts";
import type { Pack } from "../core/problem/pack.ts";
import type { LanguageId, Signature } from "../core/problem/problem.ts";
import { starterCode } from "../core/problem/starterCode.ts";
import { checkSolution, type SolutionFacts } from "../core/review/checkSolution.ts";
import { codingRubric } from "../core/review/codingRubric.ts";
import { offlineReview } from "../core/review/offlineReview.ts";
import type { Review } from "../core/review/reviewEvent.ts";
import type { ReviewRequest } from "../core/review/reviewRequest.ts";
import { reviewSolution } from "../core/review/reviewSolution.ts";
import type { CommandIo } from "./command.ts";
import { openDesigns } from "./openDesigns.ts";
import { openShelf } from "./openShelf.ts";

/** What is reviewed: the offline result, and everything a model needs besides the model. */
export interface ReviewedWork {
	readonly offline: Review;
	readonly request: Omit<ReviewRequest, "model" | "nonce" | "receipt" | "wait">;
}

/** Reads a design or a solution of this problem. Throws HumanError. */
export async function readReviewedWork(file: string, slug: string, io: CommandIo): Promise<ReviewedWork> {
	const text = await readText(file);
	const designs = openDesigns(io);
	const isDesign = (await designs.list()).some((one) => one.slug === slug);
	if (isDesign) {
		const pack = await designs.load(slug);
		const design = analyseDesign(text, { pack, includeAbsences: true });
		const { criteria } = pack.rubric;
		return {
			offline: offlineReview({
				criteria,
				findings: design.findings,
				coverage: design.coverage,
				injectionSeen: design.document.instructions.length > 0,
			}),
			request: {
				title: pack.title,
				problem: pack.brief,
				criteria,
				sources: [{ id: "design", title: "design.md", kind: "prose", text }],
				graph: design.graph,
				instructions: design.document.instructions,
				givenText: pack.starter,
				checks: design.findings,
			},
		};
	}
	const language = languageOfEnding[extname(file)];
	if (language === undefined) {
		throw new HumanError(`"${slug}" is no design problem, and ${file} is in no language that is reviewed.`);
	}
	const pack = await (await openShelf(io)).load(slug);
	const facts = await solutionFacts(file, text, language, pack, io);
	const criteria = codingRubric(pack.interview);
	return {
		offline: reviewSolution(facts, criteria),
		request: {
			title: pack.problem.title,
			problem: pack.statement,
			criteria,
			sources: [{ id: "solution", title: `solution (${language})`, kind: "code", text }],
			givenText: starterCode(pack.problem.signature, language),
			checks: checkSolution(facts),
		},
	};
}

const languageOfEnding: Readonly<Record<string, LanguageId>> = {
	".py": "python",
	".ts": "typescript",
	".mts": "typescript",
	".js": "javascript",
	".mjs": "javascript",
	".sql": "sql",
};

async function solutionFacts(
	file: string,
	source: string,
	language: LanguageId,
	pack: Pack,
	io: CommandIo,
): Promise<SolutionFacts> {
	const report = await judged(file, source, language, pack, io);
	return {
		source,
		language,
		entries: entriesOf(pack.problem.signature, language),
		statement: pack.statement,
		ownInputs: await ownInputs(join(dirname(file), "cases.yaml"), io),
		...(report === undefined ? {} : { report }),
	};
}

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

function entriesOf(signature: Signature, language: LanguageId): readonly string[] {
	const spell = (name: string) => (language === "python" ? name : camelCase(name));
	switch (signature.kind) {
		case "function":
			return [spell(signature.name)];
		case "class":
			return signature.methods.map((method) => spell(method.name));
		case "query":
			return [];
	}
}

async function readText(file: string): Promise<string> {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		throw new HumanError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}
