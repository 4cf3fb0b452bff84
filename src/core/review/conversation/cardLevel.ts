import type { FindingLevel } from "../finding.ts";

/** Key points of ten that a level asks for. */
export const levelPoints = { mid: 6, senior: 8, staff: 9 } as const;

/** What the count alone makes of an answer to a card: key points carried, less what was said that counts against it. */
export function cardLevel(carried: number, against: number, of: number): Exclude<FindingLevel, "none"> {
	const points = Math.max(0, carried - against);
	const reached = (level: keyof typeof levelPoints): boolean => points >= pointsFor(level, of);
	return reached("staff") ? "staff" : reached("senior") ? "senior" : reached("mid") ? "mid" : "below";
}

/** Points for a level on a card with `of` key points. */
export function pointsFor(level: keyof typeof levelPoints, of: number): number {
	return Math.ceil((levelPoints[level] * of) / 10);
}
