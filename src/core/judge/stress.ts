import { err, ok, type Result } from "../base/result.ts";
import type { Signal } from "../base/signal.ts";
import { encodeInput } from "../problem/encodeInput.ts";
import type { Pack } from "../problem/pack.ts";
import { plainWire } from "../problem/plainWire.ts";
import type { TestCase } from "../problem/testCase.ts";
import type { Wire } from "../problem/wire.ts";
import { brokenRule } from "./brokenRule.ts";
import { inputSize } from "./inputSize.ts";
import type { Submission } from "./judgeEvent.ts";
import type { JudgePorts } from "./judgePorts.ts";
import { failureTexts } from "./failureTexts.ts";
import { references } from "./referenceRun.ts";
import { shrinkInput } from "./shrinkInput.ts";
import type { FailingCase, StressEvent, StressReport } from "./stressEvent.ts";
import { StressInputs } from "./stressInputs.ts";
import { type Trial, type TrialFailure, Trials } from "./trials.ts";

export interface StressRequest {
	readonly pack: Pack;
	readonly submission: Submission;
	/** the same seed tries the same inputs */
	readonly seed: number;
	readonly budget?: StressBudget;
}

export interface StressBudget {
	/** no batch starts later than this */
	readonly searchMs: number;
	readonly inputs: number;
	/** no simpler input is tried later than this after the first was found */
	readonly shrinkMs: number;
}

export type StressPorts = Pick<JudgePorts, "sandbox" | "packCode" | "nowMs">;

const usual: StressBudget = { searchMs: 8000, inputs: 10_000, shrinkMs: 2000 };
const firstBatch = 200;
const largestBatch = 1500;
const batchMs = 600;
/** inputs of one step of shrinking; fewer where they run slowly */
const shrinkBatch = { least: 50, most: 400, ms: 250 };
/** failing inputs that are tried alone before state is said to leak */
const mostAlone = 3;
/** kept to tell known mistakes apart */
const mostKept = 700;

/**
 * Looks for an input on which a submission does not answer as the reference does, and makes it as simple as it can. The
 * candidate's process is given inputs only; the reference runs in another.
 */
export function stress(request: StressRequest, ports: StressPorts, signal: Signal): AsyncIterable<StressEvent> {
	return new StressSession(request, ports, signal).run();
}

class StressSession {
	private readonly request: StressRequest;
	private readonly ports: StressPorts;
	private readonly signal: Signal;
	private readonly budget: StressBudget;
	private readonly trials: Trials;
	/** what was run while searching: what the candidate answers, right and wrong */
	private readonly kept: Trial[] = [];
	/** inputs known to be answered right, as JSON */
	private readonly right = new Set<string>();
	private readonly startedMs: number;
	private inputs = 0;
	/** of one input in the batch that was run last */
	private inputMs = 1;

	constructor(request: StressRequest, ports: StressPorts, signal: Signal) {
		this.request = request;
		this.ports = ports;
		this.signal = signal;
		this.budget = request.budget ?? usual;
		this.trials = new Trials(request.pack, request.submission, ports, signal);
		this.startedMs = ports.nowMs();
	}

	async *run(): AsyncIterable<StressEvent> {
		const unfit = this.unfit();
		if (unfit !== undefined) {
			yield { type: "finished", report: unfit };
			return;
		}
		const handMade = this.handMade();
		const source = this.source([...handMade.values()].map(({ input }) => input));
		for await (const step of this.search(source)) {
			if (this.signal.aborted) return;
			if (!("found" in step)) {
				yield step;
				continue;
			}
			const first = step.found;
			const findMs = this.ports.nowMs() - this.startedMs;
			yield { type: "found", inputs: this.inputs, size: inputSize(first.input) };
			let shrunk = first;
			for await (const simpler of this.shrink(first)) {
				if (this.signal.aborted) return;
				shrunk = simpler;
				yield { type: "shrunk", size: inputSize(simpler.input) };
			}
			const proved = await this.proved(first, shrunk);
			const shrinkMs = this.ports.nowMs() - this.startedMs - findMs;
			if (this.signal.aborted) return;
			await this.moreAnswers(source);
			const cases = new Map([...handMade].map(([key, { testCase }]) => [key, testCase]));
			const about = { shrunk: proved, trials: this.kept, handMade: cases };
			const rule = await brokenRule(about, this.request.pack, this.ports, this.signal);
			if (this.signal.aborted) return;
			yield {
				type: "finished",
				report: { ...failingCase(first, proved), inputs: this.inputs, rule, findMs, shrinkMs },
			};
		}
	}

	private source(handMade: readonly Wire[]): StressInputs {
		const { pack, submission, seed } = this.request;
		const own = submission.ownCases.flatMap((one) => {
			const input = encodeInput(pack.problem.signature, one.in);
			return input.ok ? [input.value] : [];
		});
		return new StressInputs(pack, this.ports.packCode, [...handMade, ...own], seed);
	}

	/** Batches until an input fails alone too, or the budget is spent. */
	private async *search(source: StressInputs): AsyncIterable<StressEvent | { readonly found: Trial }> {
		let count = firstBatch;
		while (this.spentMs() < this.budget.searchMs && this.inputs < this.budget.inputs) {
			const began = this.ports.nowMs();
			const inputs = await source.next(Math.min(count, this.budget.inputs - this.inputs));
			if (this.signal.aborted) return;
			if (inputs.length === 0) break;
			const run = await this.trials.run(inputs, "short");
			if (this.signal.aborted) return;
			if (!run.ok) {
				yield { type: "finished", report: run.error };
				return;
			}
			this.inputs += run.value.length;
			this.inputMs = (this.ports.nowMs() - began) / inputs.length;
			this.keep(run.value);
			const failed = run.value.filter(({ result }) => result.verdict !== "accepted");
			if (failed.length > 0) {
				const confirmed = await this.failsAlone(failed);
				if (this.signal.aborted) return;
				if (!confirmed.ok) {
					yield { type: "finished", report: confirmed.error };
					return;
				}
				if (confirmed.value !== undefined) {
					yield { found: confirmed.value };
					return;
				}
			}
			yield { type: "tried", inputs: this.inputs };
			const batch = Math.round((count * batchMs) / Math.max(1, this.ports.nowMs() - began));
			count = Math.max(firstBatch / 4, Math.min(2 * count, largestBatch, batch));
		}
		const [reference] = references(this.request.pack);
		const report: StressReport = {
			kind: "agreed",
			inputs: this.inputs,
			wallMs: this.spentMs(),
			reference: reference?.file ?? "",
		};
		yield { type: "finished", report };
	}

	/**
	 * The first of these that fails in a process of its own, with the time of a verdict; undefined when they only took long.
	 * An error when they fail only after others: state leaks.
	 */
	private async failsAlone(failed: readonly Trial[]): Promise<Result<Trial | undefined, StressReport>> {
		let leaks = false;
		for (const trial of failed.slice(0, mostAlone)) {
			const run = await this.trials.run([trial.input], "full");
			if (!run.ok) return run;
			const [alone] = run.value;
			if (this.signal.aborted || alone === undefined) return ok(undefined);
			if (alone.result.verdict !== "accepted") return ok(alone);
			leaks ||= trial.outcome.kind !== "time-limit";
		}
		return leaks ? err({ kind: "leaks", inputs: this.inputs, message: failureTexts.leak.say() }) : ok(undefined);
	}

	/** Ever simpler inputs that still fail, until there is none or the time is over. */
	private async *shrink(first: Trial): AsyncIterable<Trial> {
		const endMs = this.ports.nowMs() + this.budget.shrinkMs;
		let longestMs = shrinkBatch.ms;
		// a batch that would not end in time, with the proof of what it finds, is not begun
		const over = () => this.signal.aborted || this.ports.nowMs() + 1.5 * longestMs >= endMs;
		let best = first;
		for (let simpler: Trial | undefined = first; simpler !== undefined && !over(); ) {
			best = simpler;
			simpler = undefined;
			const open = shrinkInput(this.request.pack.problem, best.input).filter(
				(input) => !this.right.has(JSON.stringify(input)),
			);
			const size = Math.min(shrinkBatch.most, Math.max(shrinkBatch.least, Math.round(shrinkBatch.ms / this.inputMs)));
			for (let from = 0; from < open.length && simpler === undefined && !over(); from += size) {
				const beganMs = this.ports.nowMs();
				const batch = open.slice(from, from + size);
				const refusals = await this.ports.packCode.refusals(batch);
				const legal = refusals.ok ? batch.filter((_, i) => refusals.value[i] === null) : [];
				const late = () => this.ports.nowMs() >= endMs;
				const run = legal.length === 0 ? ok([]) : await this.trials.run(legal, "short", late);
				if (!run.ok) return;
				this.remember(run.value);
				longestMs = Math.max(longestMs, this.ports.nowMs() - beganMs);
				simpler = run.value.find(({ result }) => result.verdict !== "accepted");
			}
			if (simpler !== undefined) yield simpler;
		}
	}

	/** The simplest input as it ends alone, with the time of a verdict; the first one where it passes there. */
	private async proved(first: Trial, shrunk: Trial): Promise<Trial> {
		if (shrunk === first || this.signal.aborted) return first;
		const run = await this.trials.run([shrunk.input], "full");
		const alone = run.ok ? run.value[0] : undefined;
		return alone !== undefined && alone.result.verdict !== "accepted" ? alone : first;
	}

	/** Answers enough to tell known mistakes apart. */
	private async moreAnswers(source: StressInputs): Promise<void> {
		if (this.kept.length >= mostKept || this.signal.aborted) return;
		const run = await this.trials.run(await source.next(mostKept - this.kept.length), "short");
		if (run.ok) this.keep(run.value);
	}

	private keep(trials: readonly Trial[]): void {
		this.remember(trials);
		const failed = trials.filter(({ result }) => result.verdict !== "accepted");
		this.kept.push(...(this.kept.length < mostKept ? trials : failed));
	}

	private remember(trials: readonly Trial[]): void {
		for (const { input, result } of trials) {
			if (result.verdict === "accepted") this.right.add(JSON.stringify(input));
		}
	}

	/** The samples and edges that stand as values. */
	private handMade(): ReadonlyMap<string, { readonly testCase: TestCase; readonly input: Wire }> {
		const { cases, problem } = this.request.pack;
		const chosen = cases.filter(({ group, gen }) => (group === "sample" || group === "edge") && gen === undefined);
		return new Map(
			chosen.flatMap((testCase) => {
				const input = encodeInput(problem.signature, testCase.in);
				return input.ok ? [[JSON.stringify(input.value), { testCase, input: input.value }] as const] : [];
			}),
		);
	}

	/** Why there is nothing to compare. */
	private unfit(): TrialFailure | undefined {
		const { pack, submission } = this.request;
		const { languages, compare } = pack.problem;
		if (!languages.includes(submission.language)) {
			const message = failureTexts.otherLanguage.say({ language: submission.language, languages });
			return { kind: "failed", verdict: "compile-error", message, frames: [] };
		}
		if (compare.kind === "any-of")
			return { kind: "failed", verdict: "internal-error", message: failureTexts.manyAnswers.say(), frames: [] };
		return undefined;
	}

	private spentMs(): number {
		return this.ports.nowMs() - this.startedMs;
	}
}

function failingCase(first: Trial, shrunk: Trial): Omit<FailingCase, "inputs" | "rule" | "findMs" | "shrinkMs"> {
	const [input, expected] = [plainWire(shrunk.input), plainWire(shrunk.expected)];
	return {
		kind: "differs",
		input: input.ok ? input.value : null,
		expected: expected.ok ? expected.value : null,
		result: shrunk.result,
		size: inputSize(shrunk.input),
		sizeBefore: inputSize(first.input),
	};
}
