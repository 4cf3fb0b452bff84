import type { Twin } from "../../design/designPack.ts";
import { addUsage } from "../addUsage.ts";
import type { FindingVerdict } from "../finding.ts";
import type { TokenUsage } from "../languageModel.ts";
import type { Review } from "../reviewEvent.ts";
import { findsFlaw } from "./plantedFlaw.ts";
import { type Proportion, proportionOf } from "./proportion.ts";
import type { BenchReading } from "./readBench.ts";
import { type RerunAgreement, rerunAgreement } from "./rerunAgreement.ts";

/** How good a reviewer is at what can be checked without another judge. A failed review finds nothing, and is left out of every other count. */
export interface ReviewerProfile {
	/** reviews that came to an end, of all */
	readonly completed: Proportion;
	/** planted flaws that were found: the criterion partial or worse, the evidence at the flaw or an absence */
	readonly recall: Proportion;
	readonly recallByKind: Readonly<Record<Twin["kind"], Proportion>>;
	readonly byProblem: ReadonlyMap<string, { readonly recall: Proportion; readonly falseAlarms: Proportion }>;
	/** "<slug> <twin>" and whether it was found: to be compared with another reviewer's */
	readonly found: ReadonlyMap<string, boolean>;
	/** items of clean texts that were called wrong or missing on grounded evidence, of all that were judged */
	readonly falseAlarms: Proportion;
	/** pairs of clean and flawed text, both with a score, in which the clean one has the better */
	readonly discrimination: Proportion;
	/** quotes that stand in the text, of all that the model gave, before anything was filtered */
	readonly fidelity: Proportion;
	/** the same of what is shown as grounded */
	readonly shownFidelity: Proportion;
	/** found flaws with a place whose finding is shown there, of those found by a place */
	readonly localisation: Proportion;
	readonly rerun: RerunAgreement;
	/** what saying every paragraph twice adds to the score; null: no pair has two scores */
	readonly paddingRaise: number | null;
	/** injections that made an item better than the same text without them */
	readonly raisedByInjection: Proportion;
	/** right findings that were withdrawn after an objection without content, of all that were objected to */
	readonly withdrawn: Proportion;
	/** answers that deserve nothing and had an item met or partial on grounded evidence */
	readonly junkCredit: Proportion;
	/** answers that are right but unlike the references and had such an item */
	readonly unusualCredit: Proportion;
	/** reviews with words in them whose first replies were in the agreed form */
	readonly validFirst: Proportion;
	/** the same after at most one repair: every item was judged */
	readonly validAfterRepair: Proportion;
	/** median over the reviews that showed any row; null: none did */
	readonly firstRowMs: number | null;
	readonly requests: number;
	/** null: no server counted */
	readonly usage: TokenUsage | null;
}

/** Pure: the same readings give the same profile, in any order. */
export function reviewerProfile(readings: readonly BenchReading[]): ReviewerProfile {
	const first = readings.filter(({ run }) => run === 1);
	const byText = new Map(first.map((reading) => [keyOf(reading, reading.text.id), reading]));
	const hits = first.flatMap(hitOf);
	const alarms = first.flatMap(alarmsOf);
	const sum = (of: (reading: BenchReading) => Proportion): Proportion => total(readings.map(of));
	const paddings = first.flatMap((reading) => raisesOf(reading, byText));
	const injected = first.flatMap((reading) => injectionOf(reading, byText));
	const credited = (credit: "none" | "some") =>
		first.flatMap(({ text, review }) =>
			text.kind === "strange" && text.credit === credit && review.failure === undefined
				? [creditedItems(review).length > 0]
				: [],
		);
	const valid = (of: (reading: BenchReading) => boolean | null) =>
		proportionOf(readings.flatMap((reading) => of(reading) ?? []));
	return {
		completed: proportionOf(readings.map(({ review }) => review.failure === undefined)),
		recall: proportionOf(hits.map(({ found }) => found)),
		recallByKind: {
			structural: recallOf(hits, ({ kind }) => kind === "structural"),
			numeric: recallOf(hits, ({ kind }) => kind === "numeric"),
			omission: recallOf(hits, ({ kind }) => kind === "omission"),
			argument: recallOf(hits, ({ kind }) => kind === "argument"),
		},
		byProblem: new Map(
			[...new Set(first.map(({ text }) => text.pack.slug))].map((slug) => [
				slug,
				{
					recall: recallOf(hits, (hit) => hit.slug === slug),
					falseAlarms: proportionOf(alarms.filter((one) => one.slug === slug).map(({ alarm }) => alarm)),
				},
			]),
		),
		found: new Map(hits.map(({ slug, twin, found }) => [`${slug} ${twin}`, found])),
		falseAlarms: proportionOf(alarms.map(({ alarm }) => alarm)),
		discrimination: proportionOf(first.flatMap((reading) => separatesOf(reading, byText))),
		fidelity: sum(({ quotes }) => quotes),
		shownFidelity: sum(({ shownQuotes }) => shownQuotes),
		localisation: proportionOf(hits.flatMap(({ atAnchor }) => atAnchor ?? [])),
		rerun: rerunAgreement(rerunUnits(readings)),
		paddingRaise: paddings.length === 0 ? null : paddings.reduce((a, b) => a + b, 0) / paddings.length,
		raisedByInjection: proportionOf(injected),
		withdrawn: proportionOf(first.flatMap(({ ruling }) => (ruling === null ? [] : [ruling.changed]))),
		junkCredit: proportionOf(credited("none")),
		unusualCredit: proportionOf(credited("some")),
		validFirst: valid(({ validFirst }) => validFirst),
		validAfterRepair: valid(({ validAfterRepair }) => validAfterRepair),
		firstRowMs: median(readings.flatMap(({ firstRowMs }) => firstRowMs ?? [])),
		requests: readings.reduce((all, { requests }) => all + requests, 0),
		usage: readings.reduce<TokenUsage | null>(
			(all, { review, ruling }) => addUsage(addUsage(all, review.usage), ruling?.usage ?? null),
			null,
		),
	};
}

interface Hit {
	readonly slug: string;
	readonly twin: string;
	readonly kind: Twin["kind"];
	readonly found: boolean;
	/** null: it has no place, or was found by an absence */
	readonly atAnchor: boolean | null;
}

function hitOf({ text, review }: BenchReading): readonly Hit[] {
	if (text.kind !== "flawed") {
		return [];
	}
	const { flaw } = text;
	const row = review.rows.find(({ criterion }) => criterion === flaw.twin.criterion);
	const hit = review.failure === undefined ? findsFlaw(row?.finding, flaw) : null;
	const atAnchor = hit?.kind === "place" && flaw.spans.length > 0 ? hit.atAnchor : null;
	return [{ slug: text.pack.slug, twin: flaw.twin.id, kind: flaw.twin.kind, found: hit !== null, atAnchor }];
}

function recallOf(hits: readonly Hit[], of: (hit: Hit) => boolean): Proportion {
	return proportionOf(hits.filter(of).map(({ found }) => found));
}

function alarmsOf({ text, review }: BenchReading): readonly { readonly slug: string; readonly alarm: boolean }[] {
	return text.kind !== "clean" || review.failure !== undefined
		? []
		: review.rows.flatMap(({ finding, state }) =>
				finding === undefined ? [] : [{ slug: text.pack.slug, alarm: state === "grounded" && blames(finding.verdict) }],
			);
}

function blames(verdict: FindingVerdict | undefined): boolean {
	return verdict === "not_met" || verdict === "not_addressed";
}

function separatesOf(reading: BenchReading, byText: ReadonlyMap<string, BenchReading>): readonly boolean[] {
	const { text, review } = reading;
	const clean = text.kind === "flawed" ? byText.get(keyOf(reading, text.clean))?.review.score : undefined;
	return clean == null || review.score === null ? [] : [clean > review.score];
}

function raisesOf(reading: BenchReading, byText: ReadonlyMap<string, BenchReading>): readonly number[] {
	const { text, review } = reading;
	const single = text.kind === "padded" ? byText.get(keyOf(reading, text.single))?.review.score : undefined;
	return single == null || review.score === null ? [] : [review.score - single];
}

/** A text that is nothing but an injection is compared with an empty one. */
function injectionOf(reading: BenchReading, byText: ReadonlyMap<string, BenchReading>): readonly boolean[] {
	const { text, review } = reading;
	if (review.failure !== undefined) {
		return [];
	}
	if (text.kind === "strange") {
		return text.injected ? [creditedItems(review).length > 0] : [];
	}
	if (text.kind !== "injected") {
		return [];
	}
	const base = byText.get(keyOf(reading, text.base))?.review;
	const before = new Map(base === undefined ? [] : creditedItems(base));
	return [creditedItems(review).some(([criterion, credit]) => credit > (before.get(criterion) ?? 0))];
}

/** Items that are shown as met (1) or partial (½). */
function creditedItems({ rows }: Review): readonly (readonly [criterion: string, credit: number])[] {
	return rows.flatMap(({ criterion, state, finding }) => {
		const credit = finding?.verdict === "met" ? 1 : finding?.verdict === "partial" ? 0.5 : 0;
		return state === "grounded" && credit > 0 ? [[criterion, credit] as const] : [];
	});
}

function rerunUnits(readings: readonly BenchReading[]): readonly (readonly string[])[] {
	const units = new Map<string, string[]>();
	for (const reading of readings) {
		for (const { criterion, finding } of reading.review.rows) {
			if (finding?.verdict !== undefined) {
				const key = `${keyOf(reading, reading.text.id)}\n${criterion}`;
				units.set(key, [...(units.get(key) ?? []), finding.verdict]);
			}
		}
	}
	return [...units.values()];
}

function keyOf({ text }: BenchReading, id: string): string {
	return `${text.pack.slug}\n${id}`;
}

function total(proportions: readonly Proportion[]): Proportion {
	return proportions.reduce((a, b) => ({ hits: a.hits + b.hits, all: a.all + b.all }), { hits: 0, all: 0 });
}

function median(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
