import { answersOf } from "../../core/judge/recogniseMistake.ts";
import type { JudgeReport } from "../../core/judge/judgeEvent.ts";
import type { Verdict } from "../../core/judge/verdict.ts";
import type { CaseAnswers } from "../../core/problem/answersToCases.ts";
import { checkConsistency } from "../../core/problem/gateConsistency.ts";
import type { GateFinding, GateReport } from "../../core/problem/gateFinding.ts";
import { checkFingerprints } from "../../core/problem/gateFingerprints.ts";
import { checkAccepted, checkSlow, checkWrong, type SolutionRun } from "../../core/problem/gateVerdicts.ts";
import type { Pack, PackedSolution } from "../../core/problem/pack.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import { takeFingerprints } from "../../core/problem/takeFingerprints.ts";

import { checkAgreement } from "./gateAgreement.ts";
import { checkComparison } from "./gateComparison.ts";
import { checkInputs, encodeCaseInputs } from "./gateInputs.ts";
import { checkLimits } from "./gateLimits.ts";
import { checkMutants } from "./gateMutants.ts";
import { checkReading } from "./gateReading.ts";
import { type GateStages, unkeptStages } from "./gateStages.ts";
import type { GateTools } from "./gateTools.ts";
import { TimeLimits } from "./timeLimits.ts";
import type { WrittenPack } from "./writtenPack.ts";

/**
 * Takes one package through the gate; every step runs even when an earlier one found something. `secretFiles` are what a
 * solution must not read, absolute. Of `stages` comes what was found before.
 */
export async function verifyPack(
	pack: Pack,
	written: WrittenPack,
	secretFiles: readonly string[],
	tools: GateTools,
	stages: GateStages = unkeptStages,
): Promise<GateReport> {
	return new Gate(pack, written, tools, stages).report(secretFiles);
}

/** Step 6 alone, for an author at work; the accepted solutions are taken to be right. */
export async function verifyMutants(pack: Pack, written: WrittenPack, tools: GateTools): Promise<GateReport> {
	const startedMs = performance.now();
	const code = tools.openCode(pack);
	try {
		const accepted = pack.solutions.filter(({ kind }) => kind === "accepted");
		const limits = new TimeLimits(pack);
		const mutation = await checkMutants(pack, accepted, written.survivors ?? [], code, tools, limits);
		return {
			problem: pack.problem.slug,
			cases: pack.cases.length,
			inputsCompared: 0,
			...(mutation.figures === undefined ? {} : { mutants: mutation.figures }),
			wallMs: performance.now() - startedMs,
			cached: false,
			untested: ["every step but 6, as --mutants was given"],
			findings: mutation.findings,
		};
	} finally {
		code.dispose();
	}
}

/** The wrong solutions alone, for an author at work: whether each fails where it says, and is told from the others. */
export async function verifyWrong(
	pack: Pack,
	written: WrittenPack,
	tools: GateTools,
	stages: GateStages,
): Promise<GateReport> {
	return new Gate(pack, written, tools, stages).reportWrong();
}

/** What is kept of a run: enough for every step that asks about it. */
type KeptRun =
	| {
			readonly ran: true;
			readonly verdict: Verdict;
			readonly message: string;
			readonly cases: SolutionRun["cases"];
			readonly timeLimitMs: number;
	  }
	/** the language has no toolchain here */
	| { readonly ran: false; readonly why: "untested" | "broken"; readonly message: string };

class Gate {
	private readonly pack: Pack;
	private readonly written: WrittenPack;
	private readonly tools: GateTools;
	private readonly stages: GateStages;
	private readonly limits: TimeLimits;
	/** what every verdict depends on beside the solution that is judged */
	private readonly world: unknown;
	private readonly findings: GateFinding[] = [];
	private readonly untested = new Set<string>();
	/** languages of which nothing runs: told once, not for every solution */
	private readonly broken = new Set<LanguageId>();
	private cached = true;
	private code: ReturnType<GateTools["openCode"]> | undefined;
	private built: ReturnType<typeof encodeCaseInputs> | undefined;

	constructor(pack: Pack, written: WrittenPack, tools: GateTools, stages: GateStages) {
		this.pack = pack;
		this.written = written;
		this.tools = tools;
		this.stages = stages;
		this.limits = new TimeLimits(pack);
		const { signature, constants, compare, limits, languages } = pack.problem;
		this.world = {
			problem: { signature, constants, compare, limits, languages },
			cases: pack.cases.map(({ why: _why, catches: _catches, show: _show, ...one }) => one),
			code: pack.code,
			schemaSql: pack.schemaSql,
			accepted: this.of("accepted").map(partOf),
		};
	}

	async report(secretFiles: readonly string[]): Promise<GateReport> {
		const startedMs = performance.now();
		const { pack, tools, world, limits } = this;
		try {
			this.findings.push(...checkConsistency(pack, this.written));
			const sound = await this.judgeAccepted();
			for (const solution of this.of("slow")) {
				const run = await this.run(solution);
				if (run !== undefined) this.findings.push(...checkSlow(run));
			}
			const naming = await this.judgeWrong();
			this.findings.push(
				...(await this.take("inputs", [world, pack.invalid], async () => {
					const { inputs, findings } = await this.inputs();
					return [...findings, ...(await checkInputs(pack, this.packCode(), inputs))];
				})),
			);
			const agreement = await this.take("agreement", world, () => checkAgreement(pack, this.packCode(), tools, limits));
			this.findings.push(...agreement.findings);
			const mutation = await this.mutants(sound);
			this.findings.push(...(mutation?.findings ?? []));
			this.findings.push(
				...(await this.take("comparison", world, async () =>
					checkComparison(pack, this.packCode(), tools, (await this.inputs()).inputs, limits),
				)),
			);
			const slow = await this.take("limits", [world, this.of("slow").map(partOf)], async () =>
				checkLimits(pack, tools, (await this.inputs()).inputs, limits),
			);
			this.findings.push(...slow.findings);
			const { languages } = pack.problem;
			this.findings.push(
				...(await this.take("reading", [languages, secretFiles], () => checkReading(tools, languages, secretFiles))),
			);
			const known = naming?.known;
			return {
				problem: pack.problem.slug,
				cases: pack.cases.length,
				inputsCompared: agreement.inputsCompared,
				...(slow.growthMargin === undefined ? {} : { growthMargin: slow.growthMargin }),
				...(mutation?.figures === undefined ? {} : { mutants: mutation.figures }),
				...(naming === undefined ? {} : { naming: naming.figures }),
				...(known === undefined ? {} : { fingerprints: takeFingerprints(pack, known, mutation?.answers ?? []) }),
				wallMs: performance.now() - startedMs,
				cached: this.cached,
				untested: [...this.untested],
				findings: this.findings.sort((a, b) => a.step - b.step),
			};
		} finally {
			this.code?.dispose();
		}
	}

	async reportWrong(): Promise<GateReport> {
		const startedMs = performance.now();
		try {
			const naming = await this.judgeWrong();
			return {
				problem: this.pack.problem.slug,
				cases: this.pack.cases.length,
				inputsCompared: 0,
				...(naming === undefined ? {} : { naming: naming.figures }),
				wallMs: performance.now() - startedMs,
				cached: this.cached,
				untested: ["everything but the wrong solutions, as --wrong was given", ...this.untested],
				findings: this.findings,
			};
		} finally {
			this.code?.dispose();
		}
	}

	/** Step 2; those that pass everything, twice. */
	private async judgeAccepted(): Promise<readonly PackedSolution[]> {
		const sound: PackedSolution[] = [];
		for (const solution of this.of("accepted")) {
			const twice = [await this.run(solution, "first"), await this.run(solution, "second")];
			const [first, second] = twice.map((run) => (run === undefined ? [] : checkAccepted(run)));
			this.findings.push(...(first ?? []));
			if (first?.length === 0) this.findings.push(...(second ?? []).map(unsteady));
			if (twice.every((run) => run !== undefined) && first?.length === 0 && second?.length === 0) sound.push(solution);
		}
		return sound;
	}

	/** Step 3, and of step 9 whether they are told from each other; undefined where not all of them run here. */
	private async judgeWrong() {
		const known = [];
		const wrong = this.of("wrong");
		for (const solution of wrong) {
			const run = await this.run(solution);
			if (run === undefined) continue;
			this.findings.push(...checkWrong(run));
			known.push({ file: solution.file, mistake: solution.header.mistake ?? "", answers: steadyAnswers(run) });
		}
		if (known.length === 0 || known.length < wrong.length) return undefined;
		const { figures, findings } = checkFingerprints(known);
		this.findings.push(...findings);
		return { known, figures };
	}

	/** Step 6; undefined without a survivors.yaml. */
	private async mutants(sound: readonly PackedSolution[]) {
		const { survivors } = this.written;
		if (survivors === undefined) return undefined;
		const files = sound.map(({ file }) => file);
		const kept = await this.take("mutants", [this.world, files, survivors], async () => {
			const { answers, ...rest } = await checkMutants(
				this.pack,
				sound,
				survivors,
				this.packCode(),
				this.tools,
				this.limits,
			);
			return {
				...rest,
				answers: answers.map(({ mutant: { file, operator, line, becomes }, answers }) => ({
					mutant: { file, operator, line, becomes },
					answers: [...answers],
				})),
			};
		});
		return { ...kept, answers: kept.answers.map((one) => ({ ...one, answers: new Map(one.answers) })) };
	}

	/** undefined where its language does not run here, which is told apart */
	private async run(solution: PackedSolution, time = ""): Promise<SolutionRun | undefined> {
		this.tools.signal.throwIfAborted();
		if (this.broken.has(solution.language)) return undefined;
		const withScale = needsScale(this.pack, solution);
		const stage = [solution.file, time].filter((part) => part !== "").join(" ");
		const measured = await this.stages.take<KeptRun>(
			stage,
			[this.world, partOf(solution), withScale],
			() => this.judged(solution, withScale),
			({ ran }) => ran,
		);
		this.cached &&= measured.cached;
		const run = measured.value;
		if (run.ran) {
			if (solution.kind === "accepted") this.limits.learn(solution.language, run.timeLimitMs);
			return { solution, verdict: run.verdict, message: run.message, cases: run.cases };
		}
		if (run.why === "untested") this.untested.add(`${solution.language}: ${run.message}`);
		else {
			this.broken.add(solution.language);
			const where = `every ${solution.language} solution`;
			this.findings.push({ step: 2, where, message: run.message });
		}
		return undefined;
	}

	private async judged(solution: PackedSolution, withScale: boolean): Promise<KeptRun> {
		const pack = withScale ? this.pack : withoutScale(this.pack);
		// that a known mistake leaks state would only be words, for three more processes each
		const report = await this.tools.judge(pack, solution, { seeksLeaks: solution.kind !== "wrong" });
		const { verdict, message, timeLimitMs } = report;
		if (isUntested(report)) return { ran: false, why: "untested", message };
		if (verdict === "internal-error" && report.cases.length === 0) {
			return { ran: false, why: "broken", message: brief(message) };
		}
		const cases = report.cases.map((one) => ({
			id: one.id,
			name: one.name,
			group: one.group,
			verdict: one.verdict,
			message: one.message,
			...(one.verdict === "accepted" ? {} : { actual: one.actual, expected: one.expected, mark: one.mark }),
		}));
		return { ran: true, verdict, message, cases, timeLimitMs };
	}

	private async take<T>(stage: string, dependsOn: unknown, measure: () => Promise<T>): Promise<T> {
		this.tools.signal.throwIfAborted();
		const { value, cached } = await this.stages.take(stage, dependsOn, measure);
		this.cached &&= cached;
		return value;
	}

	/** built only where a stage has something to measure */
	private inputs(): ReturnType<typeof encodeCaseInputs> {
		const { pack, tools } = this;
		this.built ??= encodeCaseInputs(pack, this.packCode(), tools.builtCases.get(pack.hash));
		return this.built;
	}

	private packCode(): ReturnType<GateTools["openCode"]> {
		this.code ??= this.tools.openCode(this.pack);
		return this.code;
	}

	private of(kind: PackedSolution["kind"]): readonly PackedSolution[] {
		return this.pack.solutions.filter((solution) => solution.kind === kind);
	}
}

/** What of a solution decides how it fares; its header does not. */
function partOf({ file, language, source }: PackedSolution): Pick<PackedSolution, "file" | "language" | "source"> {
	return { file, language, source };
}

/** What it answers on any machine: how long it takes for a large case, or whether it ends at all there, is no answer. */
function steadyAnswers({ cases }: SolutionRun): CaseAnswers {
	return answersOf(cases.filter(({ group, verdict }) => group !== "scale" || !machineMade.has(verdict)));
}

const machineMade = new Set<Verdict>(["time-limit-exceeded", "memory-limit-exceeded", "runtime-error"]);

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
function isUntested({ verdict, message, cases }: JudgeReport): boolean {
	return verdict === "internal-error" && cases.length === 0 && /toolchain|install/i.test(message);
}
