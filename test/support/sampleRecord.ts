import type { Finding } from "../../src/core/review/finding.ts";
import type { Review } from "../../src/core/review/reviewEvent.ts";
import type { ReviewRecord } from "../../src/core/review/reviewRecord.ts";

const range = { start: { lineBase0: 0, character: 2 }, end: { lineBase0: 0, character: 7 } };

export function sampleFinding(criterion: string, over: Partial<Finding> = {}): Finding {
	return {
		id: `model/${criterion}`,
		source: "model",
		rule: `model/${criterion}`,
		criterion,
		severity: "warning",
		message: "It names the idea but gives no reason.",
		anchor: { range },
		evidence: [{ kind: "quote", quote: "shelf", range }],
		state: "grounded",
		verdict: "partial",
		level: "mid",
		followUp: "Why this one?",
		...over,
	};
}

export function sampleReview(findings: readonly Finding[], over: Partial<Review> = {}): Review {
	return {
		mode: "test-model at localhost",
		offline: false,
		score: 0.5,
		coverage: 1,
		rows: findings.map((finding) => ({
			criterion: finding.criterion ?? "",
			title: `Title of ${finding.criterion}`,
			state: finding.state,
			finding,
		})),
		findings,
		usage: { inputTokens: 1200, outputTokens: 300, cachedTokens: null },
		promptVersion: 2,
		requests: 1,
		injectionSeen: false,
		summary: "Thin on reasons.",
		notes: ["One was asked for twice."],
		...over,
	};
}

export function sampleRecord(over: Partial<ReviewRecord> = {}): ReviewRecord {
	return {
		v: 1,
		id: "r1",
		document: "design/home-shelf-ranking/design.md",
		slug: "home-shelf-ranking",
		startedAt: 1000,
		revisedAt: 2000,
		running: null,
		text: "A shelf is ranked.\r\nTwice – “so”.\n",
		review: sampleReview([sampleFinding("objective"), sampleFinding("retrieval", { verdict: "met" })]),
		threads: [],
		bet: null,
		...over,
	};
}
