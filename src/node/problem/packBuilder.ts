import { basename } from "node:path";
import { transform } from "sucrase";
import { z } from "zod";

import { err, ok, type Result } from "../../core/base/result.ts";
import { interviewSchema, type Pack, type PackedSolution } from "../../core/problem/pack.ts";
import type { PackFault } from "../../core/problem/packFault.ts";
import { languageOfFile } from "../../core/problem/languageTable.ts";
import { type Problem, problemSchema } from "../../core/problem/problem.ts";
import { parseSolutionHeader } from "../../core/problem/solutionHeader.ts";
import { putInConstants } from "../../core/problem/statementConstants.ts";
import { survivorsSchema } from "../../core/problem/survivors.ts";
import { casesSchema } from "../../core/problem/testCase.ts";
import { bundlePackCode } from "./bundlePackCode.ts";
import { type PackFolder, readPackFolder } from "./packFolder.ts";
import { readYaml } from "./readYaml.ts";

const invalidSchema = z.array(z.strictObject({ in: z.unknown(), why: z.string() }));
const hintsSchema = z.strictObject({ nudge: z.string(), pointer: z.string(), name: z.string() });

/** A package folder as one value. Needs esbuild, so it runs in a checkout only; the faults name file, line and column. */
export async function buildPack(folder: string | PackFolder): Promise<Result<Pack, readonly PackFault[]>> {
	const files = typeof folder === "string" ? readPackFolder(folder) : folder;
	const faults: PackFault[] = [...files.faults];
	const text = (file: string): string => {
		const found = files.texts.get(file);
		if (found === undefined) faults.push({ file, message: "is missing" });
		return found ?? "";
	};
	const yaml = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
		const found = text(file);
		if (found === "") return undefined;
		const decoded = readYaml(file, found, schema);
		if (decoded.ok) return decoded.value;
		faults.push(...decoded.error);
		return undefined;
	};

	const problem = yaml("problem.yaml", problemSchema);
	const cases = yaml("cases.yaml", casesSchema);
	const invalid = files.texts.has("invalid.yaml") ? yaml("invalid.yaml", invalidSchema) : [];
	// read by the gate alone: a pack does not carry it
	if (files.texts.has("survivors.yaml")) yaml("survivors.yaml", survivorsSchema);
	const hints = yaml("hints.yaml", hintsSchema);
	const interview = yaml("interview.yaml", interviewSchema);
	const prose = (file: string): string => {
		const filled = putInConstants(file, text(file), problem?.constants ?? {});
		if (problem !== undefined) faults.push(...filled.faults);
		return filled.text;
	};
	const statement = prose("statement.md");
	const editorial = prose("editorial.md");
	const solutions = packSolutions(files, faults);
	if (problem !== undefined) faults.push(...shapeFaults(problem, files));
	const code = await bundlePackCode(files);
	if (!code.ok) faults.push(...code.error);

	if (!problem || !cases || !invalid || !hints || !interview || !code.ok || faults.length > 0) {
		return err(faults);
	}
	const schemaSql = files.texts.get("schema.sql");
	return ok({
		format: 1,
		hash: files.hash,
		problem,
		statement,
		cases,
		invalid,
		code: code.value,
		...(schemaSql === undefined ? {} : { schemaSql }),
		solutions,
		hints,
		editorial,
		interview,
	});
}

function packSolutions(files: PackFolder, faults: PackFault[]): PackedSolution[] {
	const solutions: PackedSolution[] = [];
	for (const [file, text] of files.texts) {
		const [, kind] = /^solutions\/(accepted|slow|wrong)\//.exec(file) ?? [];
		const language = languageOfFile(file);
		if (language === undefined || (kind !== "accepted" && kind !== "slow" && kind !== "wrong")) continue;
		const header = parseSolutionHeader(text);
		if (!header.ok) {
			faults.push({ file, at: { lineBase0: 0, character: 0 }, message: header.error.replace(/\s*\n\s*/g, " ") });
			continue;
		}
		const source = language === "typescript" ? stripTypes(file, text) : ok(text);
		if (!source.ok) {
			faults.push(source.error);
			continue;
		}
		solutions.push({
			file: file.slice("solutions/".length),
			kind,
			language,
			header: header.value,
			source: source.value,
			text,
		});
	}
	return solutions;
}

/** The way the candidates' own TypeScript goes: types leave, every line stays where it was. */
function stripTypes(file: string, text: string): Result<string, PackFault> {
	try {
		return ok(transform(text, { transforms: ["typescript"], disableESTransforms: true }).code);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line, column] = /\((\d+):(\d+)\)$/.exec(message) ?? [];
		const at = line === undefined ? {} : { at: { lineBase0: Number(line) - 1, character: Number(column) - 1 } };
		return err({ file, ...at, message });
	}
}

/** Which files a package must or must not have follows from its problem. */
function shapeFaults(problem: Problem, files: PackFolder): PackFault[] {
	const faults: PackFault[] = [];
	const slug = basename(files.folder);
	if (problem.slug !== slug) {
		faults.push({ file: "problem.yaml", message: `slug is "${problem.slug}" but the folder is "${slug}"` });
	}
	const expectFile = (file: string, wanted: boolean, because: string) => {
		if (files.texts.has(file) !== wanted) {
			faults.push({ file, message: `${wanted ? "is missing" : "does not belong here"}: ${because}` });
		}
	};
	const { kind } = problem.signature;
	expectFile("schema.sql", kind === "query", `the signature is a ${kind}`);
	expectFile("check.ts", problem.compare.kind === "custom", `compare is ${problem.compare.kind}`);
	return faults;
}
