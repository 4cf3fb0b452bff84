import type { LanguageId } from "../../core/problem/problem.ts";
import { checkConsistency } from "../../core/problem/gateConsistency.ts";
import type { GateFinding, GateReport, MutantFigures } from "../../core/problem/gateFinding.ts";
import { checkAccepted, checkSlow, checkWrong, type SolutionRun } from "../../core/problem/gateVerdicts.ts";
import type { Pack, PackedSolution } from "../../core/problem/pack.ts";
import { checkAgreement } from "./gateAgreement.ts";
import { checkComparison } from "./gateComparison.ts";
import { checkInputs, encodeCaseInputs } from "./gateInputs.ts";
import { checkLimits } from "./gateLimits.ts";
import { checkMutants } from "./gateMutants.ts";
import { checkReading } from "./gateReading.ts";
import type { GateTools } from "./gateTools.ts";
import { TimeLimits } from "./timeLimits.ts";
import type { WrittenPack } from "./writtenPack.ts";

/**
 * Takes one package through the gate; every step runs even when an earlier one found something. `secretFiles` are what a
 * solution must not read, absolute.
 */
export async function verifyPack(
	pack: Pack,
	written: WrittenPack,
	secretFiles: readonly string[],
	tools: GateTools,
): Promise<GateReport> {
	const startedMs = performance.now();
	const findings: GateFinding[] = [...checkConsistency(pack, written)];
	const untested = new Set<string>();
	const limits = new TimeLimits(pack);

	const broken = new Set<LanguageId>();
	const judge = async (solution: PackedSolution): Promise<SolutionRun | undefined> => {
		tools.signal.throwIfAborted();
		if (broken.has(solution.language)) return undefined;
		const report = await tools.judge(needsScale(pack, solution) ? pack : withoutScale(pack), solution);
		if (isUntested(report.verdict, report.message, report.cases.length)) {
			untested.add(`${solution.language}: ${report.message}`);
			return undefined;
		}
		if (report.verdict === "internal-error" && report.cases.length === 0) {
			// nothing of this language runs: said once, not for every solution
			broken.add(solution.language);
			findings.push({ step: 2, where: `every ${solution.language} solution`, message: brief(report.message) });
			return undefined;
		}
		if (solution.kind === "accepted") limits.learn(solution.language, report.timeLimitMs);
		return { solution, verdict: report.verdict, message: report.message, cases: report.cases };
	};
	const of = (kind: PackedSolution["kind"]) => pack.solutions.filter((solution) => solution.kind === kind);

	const code = tools.openCode(pack);
	let inputsCompared = 0;
	const sound: PackedSolution[] = [];
	let growthMargin: number | undefined;
	let mutants: MutantFigures | undefined;
	try {
		const { inputs, findings: unbuilt } = await encodeCaseInputs(pack, code);
		findings.push(...unbuilt);
		for (const solution of of("accepted")) {
			const twice = [await judge(solution), await judge(solution)];
			const [first, second] = twice.map((run) => (run === undefined ? [] : checkAccepted(run)));
			findings.push(...(first ?? []));
			if (first?.length === 0) findings.push(...(second ?? []).map(unsteady));
			if (twice.every((run) => run !== undefined) && first?.length === 0 && second?.length === 0) sound.push(solution);
		}
		for (const solution of of("slow")) {
			const run = await judge(solution);
			if (run !== undefined) findings.push(...checkSlow(run));
		}
		for (const solution of of("wrong")) {
			const run = await judge(solution);
			if (run !== undefined) findings.push(...checkWrong(run));
		}
		findings.push(...(await checkInputs(pack, code, inputs)));
		const agreement = await checkAgreement(pack, code, tools, limits);
		inputsCompared = agreement.inputsCompared;
		findings.push(...agreement.findings);
		if (written.survivors !== undefined) {
			const mutation = await checkMutants(pack, sound, written.survivors, code, tools, limits);
			mutants = mutation.figures;
			findings.push(...mutation.findings);
		}
		findings.push(...(await checkComparison(pack, code, tools, inputs, limits)));
		const slow = await checkLimits(pack, tools, inputs, limits);
		growthMargin = slow.growthMargin;
		findings.push(...slow.findings);
		findings.push(...(await checkReading(tools, pack.problem.languages, secretFiles)));
	} finally {
		code.dispose();
	}
	return {
		problem: pack.problem.slug,
		cases: pack.cases.length,
		inputsCompared,
		...(growthMargin === undefined ? {} : { growthMargin }),
		...(mutants === undefined ? {} : { mutants }),
		wallMs: performance.now() - startedMs,
		cached: false,
		untested: [...untested],
		findings: findings.sort((a, b) => a.step - b.step),
	};
}

/** Step 6 alone, for an author at work; the accepted solutions are taken to be right. */
export async function verifyMutants(pack: Pack, written: WrittenPack, tools: GateTools): Promise<GateReport> {
	const startedMs = performance.now();
	const code = tools.openCode(pack);
	try {
		const accepted = pack.solutions.filter(({ kind }) => kind === "accepted");
		const { figures, findings } = await checkMutants(
			pack,
			accepted,
			written.survivors ?? [],
			code,
			tools,
			new TimeLimits(pack),
		);
		return {
			problem: pack.problem.slug,
			cases: pack.cases.length,
			inputsCompared: 0,
			...(figures === undefined ? {} : { mutants: figures }),
			wallMs: performance.now() - startedMs,
			cached: false,
			untested: ["every step but 6, as --mutants was given"],
			findings,
		};
	} finally {
		code.dispose();
	}
}

/** Slow solutions meet the scale cases in step 8; a wrong one only where its header speaks of them. Minutes are saved. */
function needsScale({ cases }: Pack, { kind, header }: PackedSolution): boolean {
	const scale = new Set(["scale", ...cases.filter(({ group }) => group === "scale").map(({ name }) => name)]);
	const wanted = header.must_fail ?? [];
	return kind === "accepted" || (kind === "wrong" && (wanted.length === 0 || wanted.some((name) => scale.has(name))));
}

function withoutScale(pack: Pack): Pack {
	return { ...pack, cases: pack.cases.filter(({ group }) => group !== "scale") };
}

function unsteady(finding: GateFinding): GateFinding {
	return { ...finding, message: `passed once, then (new process, new hash seed): ${finding.message}` };
}

/** A stack trace of ours is no finding: its first line is. */
function brief(text: string): string {
	return text.replace(/\s*\n[\s\S]*$/, " …").slice(0, 400);
}

/** The judge ended before any case because the language has no toolchain here. */
function isUntested(verdict: string, message: string, cases: number): boolean {
	return verdict === "internal-error" && cases === 0 && /toolchain|install/i.test(message);
}
