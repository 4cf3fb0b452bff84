import type { CaseResult, JudgeReport } from "../../src/core/judge/judgeEvent.ts";
import { worstVerdict } from "../../src/core/judge/verdict.ts";
import { codingRubric } from "../../src/core/review/codingRubric.ts";
import type { judgedFacts } from "../../src/core/review/judgedFacts.ts";
import type { LanguageModel } from "../../src/core/review/languageModel.ts";
import type { ReviewRequest } from "../../src/core/review/reviewRequest.ts";
import { sampleRequest } from "./sampleReview.ts";

export const sampleSolution = `def sessions(events, gap):
    found = []
    for event in sorted(events):
        if found and event - found[-1][-1] <= gap:
            found[-1].append(event)
        else:
            found.append([event])
    return found
`;

export function sampleCase(over: Partial<CaseResult>): CaseResult {
	return {
		id: "c1",
		name: "one event",
		group: "sample",
		verdict: "accepted",
		timeMs: 2,
		message: "",
		why: "",
		frames: [],
		...over,
	};
}

export function sampleReport(cases: readonly CaseResult[], over: Partial<JudgeReport> = {}): JudgeReport {
	return {
		problem: "sessions",
		language: "python",
		mode: "submit",
		verdict: worstVerdict(cases.map((one) => one.verdict)),
		message: "",
		frames: [],
		cases,
		wallMs: 40,
		runtime: "",
		timeLimitMs: 1000,
		isolationLevel: 2,
		...over,
	};
}

/** A sample, two edges, a generated and a large case; those named here end otherwise. */
export function sampleCases(over: Readonly<Record<string, Partial<CaseResult>>> = {}): CaseResult[] {
	return [
		sampleCase({ id: "s", name: "two sessions", group: "sample" }),
		sampleCase({ id: "e1", name: "no event", group: "edge" }),
		sampleCase({ id: "e2", name: "equal times", group: "edge" }),
		sampleCase({ id: "p", name: "random 1", group: "property" }),
		sampleCase({ id: "l", name: "100,000 events", group: "scale", timeMs: 210 }),
	].map((one) => ({ ...one, ...over[one.id] }));
}

export const linearGrowth = { measured: "O(n)", accepted: "O(n log n)", tooSlow: false, shown: "2.0 × for 2 ×" };
export const squareGrowth = { measured: "O(n²)", accepted: "O(n log n)", tooSlow: true, shown: "4.0 × for 2 ×" };

export const sampleCodingCriteria = codingRubric({
	clarifying: [],
	followUps: [],
	rubric: [],
	levels: { mid: "", senior: "", staff: "" },
});

/** A review of the sample solution with these facts of the judge. */
export function sampleSolutionRequest(
	model: LanguageModel,
	facts: ReturnType<typeof judgedFacts>,
	over: Partial<ReviewRequest> = {},
): ReviewRequest {
	return sampleRequest(model, {
		title: "Sessions",
		problem: "Group the times of events into sessions: a gap longer than `gap` starts a new one.",
		criteria: sampleCodingCriteria,
		sources: [{ id: "solution", title: "solution (python)", kind: "code", text: sampleSolution }],
		facts,
		...over,
	});
}
