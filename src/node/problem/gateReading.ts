import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { GateFinding } from "../../core/problem/gateFinding.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { LanguageId, Signature } from "../../core/problem/problem.ts";
import { decodeWire } from "../../core/problem/decodeWire.ts";
import { executeAll } from "./executeAll.ts";
import type { GateTools } from "./gateTools.ts";
import { readingProbes } from "./readingProbes.ts";

/**
 * Step 10: programs that look for what they must not see, run where a candidate's code runs. One tries to read the files
 * given (the package's sources, the built packs) in every way its language has; one looks for an expected output and a
 * reference solution in environment, arguments, open files, memory and the stack. `files` are absolute.
 */
export async function checkReading(
	tools: GateTools,
	languages: readonly LanguageId[],
	files: readonly string[],
): Promise<GateFinding[]> {
	const findings: GateFinding[] = [];
	for (const language of ["python", "javascript"] as const) {
		if (!languages.includes(language)) continue;
		const where = `a ${language} solution`;
		const seen = await readableFiles(tools, language, files);
		if (typeof seen === "string") {
			findings.push({ step: 10, where, message: seen });
		} else if (seen.length > 0) {
			const message = `can read ${seen.length} of ${files.length} files of the package, as ${seen[0]}.`;
			findings.push({ step: 10, where, message });
		}
		const leak = await leakedText(tools, language);
		if (leak !== null) findings.push({ step: 10, where, message: leak });
	}
	return findings;
}

/** Every file below some folders, for `checkReading`; a folder that is not there has none. */
export function filesBelow(folders: readonly string[]): string[] {
	return folders.flatMap((folder) => {
		try {
			return readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((item) => item.isFile())
				.map((item) => join(item.parentPath, item.name));
		} catch {
			return [];
		}
	});
}

async function readableFiles(
	tools: GateTools,
	language: "python" | "javascript",
	files: readonly string[],
): Promise<readonly string[] | string> {
	const signature: Signature = {
		kind: "function",
		name: "probe",
		params: [{ name: "paths", type: "list[string]" }],
		returns: "list[string]",
	};
	const program = { language, source: readingProbes.files[language], fileName: "probe", signature };
	const limits = { cpuMs: 20_000, wallMs: 60_000, memoryMb: 512, outputBytes: 2 ** 20 };
	const run = await executeAll(tools.sandbox, program, [{ id: "files", args: [[...files]] }], limits, tools.signal);
	if (!run.ok) return run.error.kind === "no-toolchain" ? [] : run.error.message;
	const outcome = run.value.get("files")?.outcome;
	// a probe that is killed or stopped for looking has read nothing it could report
	if (outcome?.kind !== "returned") return [];
	const seen = decodeWire(outcome.value);
	return Array.isArray(seen) ? seen.map(String) : "the probe's answer is not a list.";
}

/** null when neither the expected output nor the reference was found. */
async function leakedText(tools: GateTools, language: "python" | "javascript"): Promise<string | null> {
	const expected = `WSX0${randomBytes(16).toString("hex")}`;
	const report = await tools.judge(plantedPack(expected, `WSX1${randomBytes(16).toString("hex")}`), {
		file: "probe",
		language,
		source: readingProbes.memory[language],
	});
	if (report.verdict === "accepted") return "can find the expected output in its own process.";
	const actual = report.cases.map((one) => one.actual ?? "").join(" ");
	if (actual.includes("WSX1")) return "can find the reference solution in its own process.";
	if (actual.includes("WSX0")) return "can find an expected output in its own process.";
	if (report.cases.length === 0 && !/not found|no .*toolchain|install/i.test(report.message)) {
		return `the probe did not run: ${report.verdict}: ${report.message}`;
	}
	return null;
}

function plantedPack(expected: string, secret: string): Pack {
	const header = { idea: secret };
	const hints = { nudge: secret, pointer: secret, name: secret };
	return {
		format: 1,
		hash: secret,
		problem: {
			id: "00000000-0000-4000-8000-000000000001",
			slug: "probe",
			version: 1,
			title: "Probe",
			round: "coding",
			category: "algorithms",
			difficulty: "easy",
			minutes: 1,
			topics: ["probe"],
			mistakes: [],
			signature: {
				kind: "function",
				name: "probe",
				params: [{ name: "paths", type: "list[string]" }],
				returns: "string",
			},
			constants: {},
			compare: { kind: "exact" },
			languages: ["python", "typescript", "javascript"],
			limits: { timeFloorMs: 10_000 },
		},
		statement: secret,
		cases: [
			{
				id: "00000000-0000-4000-8000-000000000002",
				name: "looking around",
				group: "sample",
				in: [[]],
				out: expected,
				why: secret,
				show: "always",
			},
		],
		invalid: [],
		code: `export const generators = {}; // ${secret}\n`,
		solutions: [
			{
				file: "accepted/secret.py",
				kind: "accepted",
				language: "python",
				header,
				source: `def probe(paths):\n    return "${expected}"  # ${secret}\n`,
				text: secret,
			},
			{
				file: "accepted/secret.ts",
				kind: "accepted",
				language: "typescript",
				header,
				source: `export function probe() { return "${expected}"; } // ${secret}\n`,
				text: secret,
			},
		],
		hints,
		editorial: secret,
		interview: { clarifying: [], followUps: [], rubric: [], levels: { mid: "", senior: "", staff: "" } },
	};
}
