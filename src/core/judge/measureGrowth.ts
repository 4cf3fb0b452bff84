import { growthReasons } from "./texts/growthReasons.ts";
import { failureTexts } from "./failureTexts.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Signal } from "../base/signal.ts";
import type { Pack, PackedSolution } from "../problem/pack.ts";
import { languageTable } from "../problem/languageTable.ts";
import { compare } from "./checker.ts";
import { memoryMb } from "./executionLimits.ts";
import { compareGrowth, formatSize, isDoubtful, type Growth, type GrowthPoint, sameBelow, unsure } from "./growth.ts";
import { growthClass, isSublinear } from "./growthClass.ts";
import { growthReference } from "./growthReference.ts";
import { GrowthInputs } from "./growthInputs.ts";
import { type GrowthPass, GrowthPasses } from "./growthPasses.ts";
import type { GrowthReport, MeasuredPoint } from "./growthReport.ts";
import type { Submission } from "./judgeEvent.ts";
import type { JudgePorts } from "./judgePorts.ts";
import { programOf } from "./referenceRun.ts";
import type { Program } from "./sandbox.ts";

export type GrowthPorts = Pick<JudgePorts, "sandbox" | "packCode" | "nowMs">;

/** Nothing starts later than this, which a busy machine reaches; what still runs then is ended at this and a half. */
const budgetMs = 4500;
/** the candidate's time at the largest size; beyond the second figure no larger size is tried */
const topMs = 32;
const enoughMs = 60;
const passes = 2;
const ladderLength = 6;
const mostDoublings = 8;
const leastSizes = 4;

/**
 * Measures how the candidate's CPU time grows with the input, beside an accepted solution of the same language, in about
 * a second and a half: alternately, each pass in processes of its own, shortest times. An error says why there is nothing
 * to measure; what was measured but tells nothing is `unsure`. Never a verdict.
 */
export async function measureGrowth(
	{ pack, submission }: { readonly pack: Pack; readonly submission: Submission },
	ports: GrowthPorts,
	signal: Signal,
): Promise<Result<GrowthReport, string>> {
	const measurable = growthReference(pack, submission.language);
	if (!measurable.ok) return measurable;
	const { growth, reference } = measurable.value;
	return new GrowthProbe(pack, growth, submission, reference, ports, signal).run();
}

class GrowthProbe {
	private readonly pack: Pack;
	private readonly growth: NonNullable<Pack["problem"]["growth"]>;
	private readonly submission: Submission;
	private readonly reference: PackedSolution;
	private readonly ports: GrowthPorts;
	private readonly signal: Signal;
	private readonly inputs: GrowthInputs;
	private readonly passes: GrowthPasses;
	/** JavaScript compiles as it runs, so one pass may be misled by what happened to be compiled */
	private readonly strict: boolean;
	private startedMs: number;

	constructor(
		pack: Pack,
		growth: NonNullable<Pack["problem"]["growth"]>,
		submission: Submission,
		reference: PackedSolution,
		ports: GrowthPorts,
		signal: Signal,
	) {
		this.pack = pack;
		this.growth = growth;
		this.submission = submission;
		this.reference = reference;
		this.ports = ports;
		this.signal = signal;
		this.inputs = new GrowthInputs(growth, ports.packCode);
		this.passes = new GrowthPasses({
			sandbox: ports.sandbox,
			inputs: this.inputs,
			language: submission.language,
			memoryMb: memoryMb(pack),
			late: () => this.spentMs() > 1.5 * budgetMs,
			signal,
		});
		this.strict = submission.language !== "python";
		this.startedMs = ports.nowMs();
	}

	async run(): Promise<Result<GrowthReport, string>> {
		const candidate = programOf(this.pack, { ...this.submission, file: this.submission.fileName });
		const ladder = await this.ladder(candidate);
		if (!ladder.ok) return ok(this.report(unsure(ladder.error), []));
		const measured: (readonly GrowthPoint[])[] = [];
		let sizes = ladder.value;
		for (let pass = 0; pass < passes && !this.signal.aborted; pass++) {
			if (pass > 0 && this.spentMs() > budgetMs) break;
			const own = await this.longest(candidate, sizes);
			const why = this.failure(own);
			if (why !== undefined) return ok(this.report(unsure(why), []));
			sizes = sizes.filter((n) => own.times.has(n));
			const accepted = await this.passes.run(programOf(this.pack, this.reference), sizes, Number.POSITIVE_INFINITY);
			sizes = sizes.filter((n) => accepted.times.has(n));
			const differs = pass === 0 ? await this.firstDifference(own, accepted, sizes) : undefined;
			if (differs !== undefined) {
				const message = growthReasons.otherAnswer.say({ at: formatSize(differs) });
				return ok(this.report(unsure(message), []));
			}
			// another pass confirms; it need not be as thorough
			this.passes.fewerSweeps();
			measured.push(
				sizes.map((n) => ({ n, candidateMs: own.times.get(n) ?? 0, referenceMs: accepted.times.get(n) ?? 0 })),
			);
		}
		if (this.signal.aborted) return err(failureTexts.growthStopped.say());
		const points = sizes.map((n) => joined(measured.flatMap((pass) => pass.filter((point) => point.n === n))));
		const all =
			points.length < leastSizes && this.spentMs() > budgetMs
				? unsure(growthReasons.noTimeForSizes.say())
				: this.agreed(points, measured);
		return ok(climbs(points, all) ? await this.further(candidate, points, all) : this.report(all, points));
	}

	/** A pass over as many of the sizes as the candidate can do in the time: those that take too long are left out. */
	private async longest(candidate: Program, sizes: readonly number[]): Promise<GrowthPass> {
		const pass = await this.passes.run(candidate, sizes, enoughMs);
		const tooLong = pass.failed?.outcome === "time-limit" ? pass.failed.n : Math.max(...pass.times.keys());
		const swept = pass.times.size === sizes.length && (pass.times.get(tooLong) ?? 0) <= enoughMs;
		const smaller = sizes.filter((n) => n < tooLong);
		if (swept || smaller.length < leastSizes || (pass.failed !== undefined && pass.failed.outcome !== "time-limit")) {
			return pass;
		}
		return this.passes.run(candidate, smaller, Number.POSITIVE_INFINITY);
	}

	/** A square behind a large linear part shows late: one or two more doublings, and the largest sizes decide. */
	private async further(candidate: Program, points: readonly MeasuredPoint[], before: Growth): Promise<GrowthReport> {
		const top = points.at(-1)?.n ?? 1;
		const sizes = [2 * top, 4 * top];
		const built = await this.inputs.build(sizes);
		const there = this.inputs.of(sizes).map(({ n }) => n);
		if (!built.ok || there.length === 0 || this.spentMs() > budgetMs) {
			const why = before.why === "" ? growthReasons.fasterAtEnd.say() : before.why;
			return this.report({ ...before, kind: "unsure", why }, points);
		}
		const measured: (readonly GrowthPoint[])[] = [];
		let done: readonly number[] = there;
		for (let pass = 0; pass < passes && !this.signal.aborted; pass++) {
			const own = await this.passes.run(candidate, done, enoughMs);
			done = done.filter((n) => own.times.has(n));
			const accepted = await this.passes.run(programOf(this.pack, this.reference), done, Number.POSITIVE_INFINITY);
			done = done.filter((n) => accepted.times.has(n));
			measured.push(
				done.map((n) => ({ n, candidateMs: own.times.get(n) ?? 0, referenceMs: accepted.times.get(n) ?? 0 })),
			);
			// only what speaks against a solution needs a second look
			if (this.compared([...points, ...(measured[pass] ?? [])], leastSizes).kind !== "worse") break;
		}
		const added = done.map((n) => joined(measured.flatMap((pass) => pass.filter((point) => point.n === n))));
		const all = [...points, ...added];
		const after = this.compared(all, leastSizes);
		const each = measured.map((pass) => this.compared([...points, ...pass], leastSizes).kind);
		if (
			after.kind === "worse" &&
			each.every((kind) => kind === "worse") &&
			each.length === passes &&
			!isDoubtful(after)
		) {
			return this.report(after, all);
		}
		const why = after.kind === "worse" ? growthReasons.unsteadyAtEnd.say() : after.why;
		return this.report(after.kind === "same" ? before : { ...before, kind: "unsure", why }, all);
	}

	/** Doubling sizes up to the one at which the candidate is thought to take long enough to be measured well. */
	private async ladder(candidate: Program): Promise<Result<readonly number[], string>> {
		const declared = [...this.growth.sizes].sort((a, b) => a - b);
		const [smallest = 1, next = 2 * smallest] = declared;
		let built = await this.inputs.build([smallest, next]);
		if (!built.ok) return built;
		let look = await this.passes.run(candidate, [smallest, next], topMs);
		if (languageTable[this.submission.language].toolchain !== null) {
			await this.passes.run(programOf(this.pack, this.reference), [smallest], topMs);
		}
		// starting the package's own process and a compiler is not measuring
		this.startedMs = this.ports.nowMs();
		let times = [...look.times];
		if (times.length === 0 && look.failed?.outcome === "time-limit") {
			const smaller = [32, 16, 8, 4].map((parts) => Math.round(smallest / parts)).filter((n) => n > 0);
			built = await this.inputs.build(smaller);
			if (!built.ok) return built;
			look = await this.passes.run(candidate, smaller, topMs);
			times = [...look.times];
		}
		const last = times.at(-1);
		if (last === undefined) return err(this.failure(look) ?? growthReasons.fewSizes.say());
		const [n, ms] = last;
		const [beforeN, beforeMs] = times.at(-2) ?? [n / 2, ms / 2];
		const power = Math.min(3, Math.max(0.9, Math.log(ms / beforeMs) / Math.log(n / beforeN) || 1));
		const doublings = Math.round(Math.log2(topMs / Math.max(ms, 0.001)) / power);
		const top = n * 2 ** Math.max(-2, Math.min(mostDoublings, doublings));
		const steps = Array.from({ length: mostDoublings + ladderLength }, (_, i) => Math.round(top / 2 ** i));
		built = await this.inputs.build(steps.slice(0, ladderLength).filter((size) => size > 0));
		if (!built.ok) return built;
		let there = this.inputs.of(steps.slice(0, ladderLength));
		if (there.length < ladderLength) {
			// the largest are not legal or too large: as many below
			const below = steps.slice(ladderLength, 2 * ladderLength - there.length).filter((size) => size > 0);
			built = await this.inputs.build(below);
			if (!built.ok) return built;
			there = this.inputs.of(steps.slice(0, 2 * ladderLength - there.length));
		}
		return ok(there.map((each) => each.n).sort((a, b) => a - b));
	}

	/** Why nothing can be said after a pass that did not end; a size that takes too long only ends the growing. */
	private failure({ failed, times }: GrowthPass): string | undefined {
		if (failed === undefined) return undefined;
		const at = formatSize(failed.n);
		if (failed.outcome === "time-limit") {
			return times.size >= leastSizes ? undefined : growthReasons.tooLong.say({ at });
		}
		if (failed.outcome === "memory-limit") return growthReasons.outOfMemory.say({ at });
		return growthReasons.fails.say({ at, message: failed.message });
	}

	/** The smallest size at which both answers differ; a package's own checker is asked about the smallest only. */
	private async firstDifference(
		own: GrowthPass,
		accepted: GrowthPass,
		sizes: readonly number[],
	): Promise<number | undefined> {
		const how = this.pack.problem.compare;
		for (const [i, n] of sizes.entries()) {
			const [actual, expected] = [own.values.get(n), accepted.values.get(n)];
			if (actual === undefined || expected === undefined) continue;
			if (how.kind === "custom") {
				const input = this.inputs.of([n])[0]?.inputs[0];
				if (i > 0 || input === undefined) break;
				const checked = await this.ports.packCode.check(input, expected, actual);
				if (checked.ok && checked.value !== null) return n;
			} else if (!compare(how, how.kind === "any-of" ? [expected] : expected, actual, this.submission.language).equal) {
				return n;
			}
		}
		return undefined;
	}

	/**
	 * What all passes together say, when no pass alone says otherwise and the uncertainty leaves no doubt. JavaScript's times
	 * are less steady: each pass must say the same.
	 */
	private agreed(points: readonly MeasuredPoint[], measured: readonly (readonly GrowthPoint[])[]): Growth {
		const all = this.joint(points, measured);
		// a square behind a large linear part shows at the largest sizes only
		const top = all.kind === "unsure" ? this.joint(points, measured, leastSizes) : all;
		const growth = top.kind === "worse" ? top : all;
		if (growth.kind === "unsure") return growth;
		const kinds = measured.map((pass) => this.compared(pass, growth === all ? undefined : leastSizes).kind);
		const agree = kinds.every((kind) => kind === growth.kind || (kind === "unsure" && !this.strict && growth === all));
		if (measured.length > 1 && agree && !isDoubtful(growth)) return growth;
		const why = measured.length > 1 ? growthReasons.disagree.say() : growthReasons.noTimeForTwo.say();
		return { ...all, kind: "unsure", why };
	}

	private joint(
		points: readonly MeasuredPoint[],
		measured: readonly (readonly GrowthPoint[])[],
		most?: number,
	): Growth {
		const joint = this.compared(points, most);
		const apart = measured.map((pass) => Math.abs(this.compared(pass, most).slope - joint.slope));
		return { ...joint, uncertainty: Math.max(joint.uncertainty, ...apart) };
	}

	private compared(points: readonly GrowthPoint[], most?: number): Growth {
		const sublinear = isSublinear(this.growth.accept);
		return compareGrowth(points, { sublinear, ...(most === undefined ? {} : { most }) });
	}

	private report(growth: Growth, points: readonly MeasuredPoint[]): GrowthReport {
		return {
			...growth,
			measured: growthClass(growth, this.growth),
			accepted: this.growth.accept,
			tooSlow: growth.kind === "worse",
			reference: this.reference.file,
			points,
			runtime: this.passes.runtime,
			wallMs: this.spentMs(),
		};
	}

	private spentMs(): number {
		return this.ports.nowMs() - this.startedMs;
	}
}

/** The shortest time of any pass, and the shortest of the slowest one. */
function joined(passes: readonly GrowthPoint[]): MeasuredPoint {
	const [candidate, reference] = [passes.map((each) => each.candidateMs), passes.map((each) => each.referenceMs)];
	return {
		n: passes[0]?.n ?? 0,
		candidateMs: Math.min(...candidate),
		referenceMs: Math.min(...reference),
		candidateUpToMs: Math.max(...candidate),
		referenceUpToMs: Math.max(...reference),
	};
}

/** Not known to be worse, but it climbs: faster at the largest sizes than over all, or faster than a reference of its class. */
function climbs(points: readonly GrowthPoint[], { kind, slope, candidatePower, referencePower }: Growth): boolean {
	if (kind === "worse" || points.length < leastSizes) return false;
	const atTop = compareGrowth(points, { most: leastSizes }).slope;
	return (atTop > sameBelow && atTop > slope) || candidatePower > Math.round(referencePower) + 0.4;
}
