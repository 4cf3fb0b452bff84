// English throughout: sent to a model, which cites them; a person is shown what was sent
import { LineIndex } from "../base/lineIndex.ts";
import type { TextRange } from "../base/textRange.ts";
import type { CaseResult, JudgeMode, JudgeReport, SourceFrame } from "../judge/judgeEvent.ts";
import type { Verdict } from "../judge/verdict.ts";
import { type CaseGroup, caseGroups } from "../problem/testCase.ts";
import type { SolutionFacts } from "./checkSolution.ts";
import type { JudgedFact } from "./judgedFact.ts";
import { plainText } from "./plainText.ts";

/** So many failing cases of a group are facts of their own; the group's sum names how many there are. */
const mostCases = 6;
const mostLines = 8;

/** What the judge saw of this text, as facts that a review can cite; none where nothing was judged. */
export function judgedFacts(
	source: string,
	report: JudgeReport | null,
	growth: SolutionFacts["growth"] | null,
): readonly JudgedFact[] {
	const lines = new LineIndex(source);
	return [...(report === null ? [] : reportFacts(report, lines)), ...(growth ? [growthFact(growth)] : [])];
}

function* reportFacts(report: JudgeReport, lines: LineIndex): Generator<JudgedFact> {
	if (report.cases.length === 0) {
		// an internal error says nothing about the program
		if (report.verdict !== "accepted" && report.verdict !== "internal-error") {
			const text = plainText(`no case was run: ${label(report.verdict)}. ${report.message}`, 240);
			yield { id: "run", kind: "line", text, polarity: "against", criterion: null, ...placed(report.frames, lines) };
		}
		return;
	}
	for (const group of caseGroups) {
		const all = report.cases.filter((one) => one.group === group && one.verdict !== "internal-error");
		if (all.length > 0) {
			yield* groupFacts(group, all, report.mode, lines);
		}
	}
	yield* timeFacts(report);
	yield* lineFacts(report, lines);
}

const groupTable: Readonly<Record<CaseGroup, { readonly criterion: string; readonly title: string }>> = {
	sample: { criterion: "correctness", title: "sample" },
	edge: { criterion: "edge-cases", title: "edge" },
	property: { criterion: "correctness", title: "generated" },
	scale: { criterion: "complexity", title: "large" },
	mine: { criterion: "testing", title: "own" },
};

function* groupFacts(
	group: CaseGroup,
	all: readonly CaseResult[],
	mode: JudgeMode,
	lines: LineIndex,
): Generator<JudgedFact> {
	const { criterion, title } = groupTable[group];
	const failing = all.filter((one) => one.verdict !== "accepted");
	const cases = `${all.length} ${title} ${all.length === 1 ? "case" : "cases"}`;
	const kinds = new Set(failing.map(criterionOf));
	const hidden = mode === "run" && group !== "mine" ? " (a run: hidden cases were not judged)" : "";
	yield {
		id: `cases:${group}`,
		kind: "case",
		text:
			failing.length === 0 ? `${cases}, all accepted${hidden}` : `${cases}, ${failing.length} not accepted${hidden}`,
		polarity: failing.length === 0 ? "for" : "against",
		criterion: kinds.size === 1 ? ([...kinds][0] ?? criterion) : criterion,
	};
	for (const one of failing.slice(0, mostCases)) {
		yield {
			id: `case:${one.id}`,
			kind: "case",
			text: caseText(one, title),
			polarity: "against",
			criterion: criterionOf(one),
			...placed(one.frames, lines),
		};
	}
}

/** Small cases show nothing of speed: the large ones count, or all of them where a problem has no large ones. */
function* timeFacts(report: JudgeReport): Generator<JudgedFact> {
	const accepted = report.cases.filter((one) => one.verdict === "accepted" && one.group !== "mine");
	const large = accepted.filter((one) => one.group === "scale");
	const hasLarge = report.cases.some((one) => one.group === "scale");
	const timed = hasLarge ? large : report.mode === "submit" ? accepted : [];
	const slowestMs = Math.max(0, ...timed.map((one) => one.timeMs));
	if (slowestMs > 0) {
		const cases = hasLarge ? `${groupTable.scale.title} case` : "case";
		yield {
			id: hasLarge ? "time:scale" : "time:all",
			kind: "timing",
			text: `slowest accepted ${cases}: ${shownMs(slowestMs)} of CPU time, the limit is ${shownMs(report.timeLimitMs)}`,
			polarity: "neither",
			criterion: "complexity",
		};
	}
}

function caseText(one: CaseResult, title: string): string {
	const said = [
		label(one.verdict),
		one.expected === undefined ? "" : `expected ${plainText(one.expected, 60)}`,
		one.actual === undefined ? "" : `got ${plainText(one.actual, 60)}`,
	].filter((part) => part !== "");
	return plainText(`${title} case “${one.name}”: ${said.join(", ")}`, 240);
}

/** A large case with a wrong answer is no matter of speed, and a small one that takes too long is. */
function criterionOf(one: CaseResult): string {
	if (one.group === "mine") {
		return groupTable.mine.criterion;
	}
	if (one.verdict === "time-limit-exceeded" || one.verdict === "memory-limit-exceeded") {
		return groupTable.scale.criterion;
	}
	return one.group === "scale" ? groupTable.sample.criterion : groupTable[one.group].criterion;
}

/** Where runs broke off: one fact a line, however many cases end there. */
function* lineFacts(report: JudgeReport, lines: LineIndex): Generator<JudgedFact> {
	const byLine = new Map<number, CaseResult[]>();
	for (const one of report.cases) {
		const frame = one.frames.find(({ lineBase0 }) => lineBase0 < lines.lineCount);
		if (brokenOff.has(one.verdict) && frame !== undefined) {
			byLine.set(frame.lineBase0, [...(byLine.get(frame.lineBase0) ?? []), one]);
		}
	}
	for (const [lineBase0, ended] of [...byLine].slice(0, mostLines)) {
		const [first] = ended;
		if (first !== undefined) {
			yield {
				id: `line:${lineBase0 + 1}`,
				kind: "line",
				text: `line ${lineBase0 + 1}: ${ended.length} ${ended.length === 1 ? "case ends" : "cases end"} here (${label(first.verdict)})`,
				polarity: "against",
				criterion: criterionOf(first),
				range: lineRange(lineBase0, lines),
			};
		}
	}
}

const brokenOff: ReadonlySet<Verdict> = new Set([
	"runtime-error",
	"time-limit-exceeded",
	"output-limit-exceeded",
	"memory-limit-exceeded",
]);

function growthFact(growth: NonNullable<SolutionFacts["growth"]>): JudgedFact {
	const { measured, accepted, tooSlow, shown } = growth;
	const how = shown === "" ? "" : ` (${shown})`;
	const known = measured !== "not sure";
	return {
		id: "growth",
		kind: "growth",
		text: plainText(
			tooSlow
				? `time grows like ${measured} where ${accepted} is expected${how}`
				: known
					? `time grows like ${measured}, ${accepted} is expected${how}`
					: `growth was measured without a clear answer${how}`,
			240,
		),
		polarity: tooSlow ? "against" : known ? "for" : "neither",
		criterion: "complexity",
	};
}

function placed(frames: readonly SourceFrame[], lines: LineIndex): { readonly range?: TextRange } {
	const frame = frames.find(({ lineBase0 }) => lineBase0 < lines.lineCount);
	return frame === undefined ? {} : { range: lineRange(frame.lineBase0, lines) };
}

function lineRange(lineBase0: number, lines: LineIndex): TextRange {
	const text = lines.line(lineBase0);
	return {
		start: { lineBase0, character: text.length - text.trimStart().length },
		end: { lineBase0, character: text.trimEnd().length },
	};
}

function label(verdict: Verdict): string {
	return verdict.replaceAll("-", " ");
}

function shownMs(ms: number): string {
	return `${ms >= 10 ? Math.round(ms) : ms.toFixed(1)} ms`;
}
