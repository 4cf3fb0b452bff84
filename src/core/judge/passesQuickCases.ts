import type { JudgeReport } from "./judgeEvent.ts";

/** True when samples and edges were run and none failed: a program that answers wrongly has no growth worth telling. */
export function passesQuickCases(report: JudgeReport): boolean {
	const quick = report.cases.filter(({ group }) => group === "sample" || group === "edge");
	return quick.length > 0 && quick.every(({ verdict }) => verdict === "accepted");
}
