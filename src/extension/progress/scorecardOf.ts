import { practicePathOf } from "../../core/practice/practicePath.ts";
import { practicePlaces } from "../../core/practice/practicePlaces.ts";
import { quoteLine } from "../../core/practice/scorecard/quoteLine.ts";
import { noFacts, type SubjectFacts } from "../../core/practice/scorecard/subjectFacts.ts";
import { evidencePlaces } from "../../core/practice/scorecard/evidencePlaces.ts";
import { type Scorecard, scorecard } from "../../core/practice/scorecard/scorecard.ts";
import type { ReviewRecord } from "../../core/review/reviewRecord.ts";
import { reviewRecordName } from "../../core/review/reviewRecordName.ts";
import { ReviewRecords } from "../../node/practice/reviewRecords.ts";
import type { Catalogue, ProblemSummary } from "../problem/catalogue.ts";
import { factsOfProblem, type WrittenText, writtenText } from "./writtenText.ts";
import { localIsoDay } from "../practice/plan/localIsoDay.ts";
import type { PracticeRecord } from "./practiceRecord.ts";

/** What is read besides the log. */
interface Sources {
	readonly days: number | null;
	readonly nowMs: number;
	/** path of the practice folder */
	readonly folder: string;
	readonly catalogue: Pick<Catalogue, "pack" | "designPack" | "conversationPack">;
	/** a mock is under way: what nobody has judged yet, and what a design lacks, would be help */
	readonly inMock: boolean;
}

/** The scorecard of the last `days` days, today included; null: of everything. */
export async function scorecardOf(
	{ events, problems, titleOf }: PracticeRecord,
	{ days, nowMs, folder, catalogue, inMock }: Sources,
): Promise<Scorecard> {
	const midnight = new Date(nowMs);
	midnight.setHours(0, 0, 0, 0);
	midnight.setDate(midnight.getDate() - ((days ?? 1) - 1));
	const from = days === null ? (events[0]?.at ?? midnight.toISOString()) : midnight.toISOString();
	// what is happening in this very moment counts
	const to = new Date(nowMs + 1).toISOString();
	const named = new Set(
		events.flatMap((event) => ("slug" in event && event.at >= from && event.at < to ? [event.slug] : [])),
	);
	const worked = problems.filter(({ slug }) => named.has(slug));
	const records = await keptRecords(worked, folder);
	const texts = new Map<string, WrittenText>();
	const facts = new Map<string, SubjectFacts>();
	for (const problem of worked) {
		const record = records.filter(({ slug }) => slug === problem.slug).at(-1);
		const text =
			record === undefined ? await writtenText(problem, folder) : { path: record.document, text: record.text };
		if (text !== null) {
			texts.set(problem.slug, text);
		}
		const known = await factsOfProblem(problem, text, catalogue);
		facts.set(problem.slug, inMock ? { ...known, criteria: [], dimensions: [] } : known);
	}
	const judgedPlace = evidencePlaces(records);
	return scorecard(events, {
		problems,
		titleOf,
		placeOf: (slug, criterion, quote) => {
			const text = texts.get(slug);
			const lineBase0 = text === undefined ? null : quoteLine(text.text, quote);
			const found = text === undefined || lineBase0 === null ? null : { path: text.path, lineBase0, level: null };
			return judgedPlace(slug, criterion, quote) ?? found;
		},
		factsOf: (slug) => facts.get(slug) ?? noFacts,
		dayOf: localIsoDay,
		from,
		to,
		shown: { from: localIsoDay(from), to: localIsoDay(nowMs) },
	});
}

/**
 * Oldest first. A record that cannot be read costs the place of its quotes only; so does one that is not of the text that
 * its name says, since its path would stand in links.
 */
async function keptRecords(problems: readonly ProblemSummary[], folder: string): Promise<readonly ReviewRecord[]> {
	const records = new ReviewRecords(folder);
	const found: ReviewRecord[] = [];
	for (const place of problems.flatMap(practicePlaces)) {
		const { record } = await records.read(reviewRecordName(place)).catch(() => ({ record: null }));
		if (record !== null && record.slug === place.slug && record.document === practicePathOf(place)) {
			found.push(record);
		}
	}
	return found.sort((a, b) => a.startedAt - b.startedAt);
}
