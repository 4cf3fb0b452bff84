import * as l10n from "@vscode/l10n";

import type { Signal } from "../base/signal.ts";
import { encodeExpected } from "../problem/encodeExpected.ts";
import { encodeInput } from "../problem/encodeInput.ts";
import type { Pack } from "../problem/pack.ts";
import type { TestCase } from "../problem/testCase.ts";
import type { Wire } from "../problem/wire.ts";
import { compareAnswer } from "./compareAnswer.ts";
import { formatOutputWire } from "../problem/formatValue.ts";
import type { CaseSet, JudgedCase, UnusableCase } from "./judgedCase.ts";
import type { OwnCase, Submission } from "./judgeEvent.ts";
import type { JudgePorts } from "./judgePorts.ts";
import { failureTexts } from "./failureTexts.ts";
import { expectedOutputs } from "./referenceRun.ts";

type Halfway = { readonly testCase: TestCase; readonly input: Wire; readonly expected?: Wire };

/** The hand-chosen cases of samples and edges, and the candidate's own. */
export async function quickCases(
	pack: Pack,
	submission: Submission,
	ports: JudgePorts,
	signal: Signal,
): Promise<CaseSet> {
	const fixed = await keptCases(pack, ["sample", "edge"], ports, signal);
	const own = await ownCases(pack, submission, ports, signal);
	return { cases: [...fixed.cases, ...own.cases], unusable: [...fixed.unusable, ...own.unusable] };
}

/** Property and scale cases, mostly built by generators. */
export function heavyCases(pack: Pack, ports: JudgePorts, signal: Signal): Promise<CaseSet> {
	return keptCases(pack, ["property", "scale"], ports, signal);
}

/** The package's cases of some groups, built once and kept for the next submission. */
async function keptCases(
	pack: Pack,
	groups: readonly TestCase["group"][],
	ports: JudgePorts,
	signal: Signal,
): Promise<CaseSet> {
	const chosen = groups.flatMap((group) => pack.cases.filter((testCase) => testCase.group === group));
	const known = ports.builtCases.get(pack.hash);
	if (known !== undefined && chosen.every(({ id }) => known.has(id))) {
		return {
			cases: chosen.flatMap((testCase) => {
				const built = known.get(testCase.id);
				return built === undefined ? [] : [judged(testCase, built.input, built.expected)];
			}),
			unusable: [],
		};
	}
	const set = await packageCases(pack, chosen, ports, signal);
	if (!signal.aborted && set.unusable.length === 0) {
		const built = set.cases.map(({ id, input, expected }) => [id, { input, expected }] as const);
		ports.builtCases.set(pack.hash, new Map([...(known ?? []), ...built]));
	}
	return set;
}

async function packageCases(
	pack: Pack,
	chosen: readonly TestCase[],
	ports: JudgePorts,
	signal: Signal,
): Promise<CaseSet> {
	const { signature, compare: how } = pack.problem;
	const unusable: UnusableCase[] = [];
	const broken = (testCase: TestCase, why: string) =>
		unusable.push({ ...described(testCase), message: failureTexts.brokenCase.say({ why }) });
	const halfway: Halfway[] = [];
	const requests = chosen.flatMap((testCase) => (testCase.gen === undefined ? [] : [testCase.gen]));
	const generated = requests.length > 0 ? await ports.packCode.generate(requests) : undefined;
	let nextGenerated = 0;
	for (const testCase of chosen) {
		if (testCase.gen !== undefined) {
			const input = generated?.ok ? generated.value[nextGenerated++] : undefined;
			if (input === undefined)
				broken(testCase, generated?.ok === false ? generated.error : failureTexts.caseNotBuilt.say());
			else halfway.push({ testCase, input });
			continue;
		}
		const input = encodeInput(signature, testCase.in);
		if (!input.ok) {
			broken(testCase, input.error);
			continue;
		}
		if (testCase.out === undefined) {
			halfway.push({ testCase, input: input.value });
			continue;
		}
		const expected = encodeExpected(signature, testCase.out, testCase.in, how.kind === "any-of" ? "list" : "one");
		if (expected.ok) halfway.push({ testCase, input: input.value, expected: expected.value });
		else broken(testCase, expected.error);
	}
	const open = halfway.filter(({ expected }) => expected === undefined);
	const outputs = await expectedOutputs(
		pack,
		open.map(({ testCase, input }) => ({ id: testCase.id, args: input })),
		ports.sandbox,
		signal,
	);
	const cases: JudgedCase[] = [];
	for (const { testCase, input, expected } of halfway) {
		if (expected !== undefined) {
			cases.push(judged(testCase, input, expected));
			continue;
		}
		const output = outputs.ok ? outputs.value.get(testCase.id) : outputs;
		if (output?.ok) cases.push(judged(testCase, input, accepted(pack, output.value)));
		else broken(testCase, output?.error ?? failureTexts.noReference.say());
	}
	return { cases, unusable };
}

/** Checked for legality, then answered by the reference; an expected output that is not the reference's is told. */
async function ownCases(pack: Pack, submission: Submission, ports: JudgePorts, signal: Signal): Promise<CaseSet> {
	const { signature } = pack.problem;
	const unusable: UnusableCase[] = [];
	const refuse = (own: OwnCase, index: number, message: string) =>
		unusable.push({ ...describedOwn(own, index), message });
	const encoded: { readonly own: OwnCase; readonly index: number; readonly input: Wire }[] = [];
	for (const [index, own] of submission.ownCases.entries()) {
		const input = encodeInput(signature, own.in);
		if (input.ok) encoded.push({ own, index, input: input.value });
		else refuse(own, index, failureTexts.illegalOwnCase.say({ why: input.error }));
	}
	if (encoded.length === 0) return { cases: [], unusable };
	const refusals = await ports.packCode.refusals(encoded.map(({ input }) => input));
	const legal = encoded.filter(({ own, index }, i) => {
		const why = refusals.ok ? refusals.value[i] : null;
		if (!refusals.ok) refuse(own, index, failureTexts.brokenCase.say({ why: refusals.error }));
		else if (why) refuse(own, index, failureTexts.illegalOwnCase.say({ why }));
		return refusals.ok && !why;
	});
	const inputs = legal.map(({ own, input }) => ({ id: own.id, args: input }));
	const outputs = await expectedOutputs(pack, inputs, ports.sandbox, signal);
	const cases: JudgedCase[] = [];
	for (const { own, index, input } of legal) {
		const output = outputs.ok ? outputs.value.get(own.id) : outputs;
		if (!output?.ok) {
			refuse(own, index, failureTexts.brokenCase.say({ why: output?.error ?? failureTexts.noReference.say() }));
			continue;
		}
		const note = ownNote(pack, submission, own, output.value);
		cases.push({
			...describedOwn(own, index),
			shown: true,
			input,
			expected: accepted(pack, output.value),
			...(note === undefined ? {} : { note }),
		});
	}
	return { cases, unusable };
}

function ownNote(pack: Pack, submission: Submission, own: OwnCase, reference: Wire): string | undefined {
	const { compare: how, signature } = pack.problem;
	if (own.out === undefined || how.kind === "custom" || how.kind === "any-of") return undefined;
	const expected = encodeExpected(signature, own.out, own.in);
	if (expected.ok && compareAnswer(pack.problem, reference, expected.value, submission.language).equal)
		return undefined;
	const shown = formatOutputWire(signature, reference, submission.language);
	return failureTexts.ownOutputWrong.say({ shown });
}

/** One answer of the reference stands for the list of accepted ones. */
function accepted(pack: Pack, output: Wire): Wire {
	return pack.problem.compare.kind === "any-of" ? [output] : output;
}

function judged(testCase: TestCase, input: Wire, expected: Wire): JudgedCase {
	return { ...described(testCase), shown: testCase.show === "always", input, expected };
}

function described({ id, name, group, why }: TestCase): Pick<JudgedCase, "id" | "name" | "group" | "why"> {
	return { id, name, group, why };
}

function describedOwn(own: OwnCase, index: number): Pick<JudgedCase, "id" | "name" | "group" | "why"> {
	return { id: own.id, name: l10n.t`my case ${index + 1}`, group: "mine", why: "" };
}
