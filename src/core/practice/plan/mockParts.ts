import type { MockRound } from "./plan.ts";

/** What each hour of the two mocks asks; the designs are the team's. */
export const mockParts: Readonly<Record<1 | 2, Readonly<Record<MockRound, readonly string[]>>>> = {
	1: {
		screen: ["deploy", "drift", "fewer-repeats", "genre-stretch"],
		data: ["sql-weekly-retention", "dedup-ttl", "features"],
		depth: ["hard-problem", "frameworks"],
		design: [],
		values: ["expected-to-fail", "hardest-feedback", "other-squad", "one-quarter"],
	},
	2: {
		screen: ["batch-online", "versions", "unique-listening-time", "weighted-track-cache"],
		data: ["sql-sessions", "token-bucket-limiter", "drift"],
		depth: ["hard-problem", "big-training"],
		design: [],
		values: ["release-that-hurt", "doubtful-win", "not-ready", "lightness"],
	},
};

/** Code that a mock asks is new to the candidate: no other day plans it. */
export const mockCode: ReadonlySet<string> = new Set(
	([1, 2] as const).flatMap((n) => [...mockParts[n].screen, ...mockParts[n].data]),
);
