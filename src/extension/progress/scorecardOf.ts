import { evidencePlaces } from "../../core/practice/scorecard/evidencePlaces.ts";
import { type Scorecard, scorecard } from "../../core/practice/scorecard/scorecard.ts";
import type { ReviewRecord } from "../../core/review/reviewRecord.ts";
import { reviewRecordName } from "../../core/review/reviewRecordName.ts";
import { ReviewRecords } from "../../node/practice/reviewRecords.ts";
import type { ProblemSummary } from "../problem/catalogue.ts";
import { localIsoDay } from "./localIsoDay.ts";
import type { PracticeRecord } from "./practiceRecord.ts";

/** The scorecard of the last `days` days, today included; null: of everything. `folder`: path of the practice folder. */
export async function scorecardOf(
	{ events, problems, titleOf }: PracticeRecord,
	{ days, nowMs, folder }: { readonly days: number | null; readonly nowMs: number; readonly folder: string },
): Promise<Scorecard> {
	const midnight = new Date(nowMs);
	midnight.setHours(0, 0, 0, 0);
	midnight.setDate(midnight.getDate() - ((days ?? 1) - 1));
	const from = days === null ? (events[0]?.at ?? midnight.toISOString()) : midnight.toISOString();
	// what is happening in this very moment counts
	const to = new Date(nowMs + 1).toISOString();
	const reviewed = new Set(events.flatMap((event) => (event.kind === "reviewed" ? [event.slug] : [])));
	const records = await keptRecords(
		problems.filter(({ slug }) => reviewed.has(slug)),
		folder,
	);
	return scorecard(events, {
		problems,
		titleOf,
		placeOf: evidencePlaces(records),
		from,
		to,
		shown: { from: localIsoDay(from), to: localIsoDay(nowMs) },
	});
}

/** A record that cannot be read costs the place of its quotes only. */
async function keptRecords(problems: readonly ProblemSummary[], folder: string): Promise<readonly ReviewRecord[]> {
	const records = new ReviewRecords(folder);
	const found: ReviewRecord[] = [];
	for (const name of problems.flatMap(recordNames)) {
		const { record } = await records.read(name).catch(() => ({ record: null }));
		if (record !== null) {
			found.push(record);
		}
	}
	return found;
}

function recordNames({ slug, round, languages }: ProblemSummary): readonly string[] {
	switch (round) {
		case "coding":
		case "data":
			return languages.map((language) => reviewRecordName({ kind: "solution", slug, language }));
		case "design":
			return [reviewRecordName({ kind: "design", slug })];
		case "knowledge":
		case "depth":
			return [reviewRecordName({ kind: "answer", shelf: "knowledge", slug })];
		case "values":
			return [reviewRecordName({ kind: "answer", shelf: "values", slug })];
	}
}
