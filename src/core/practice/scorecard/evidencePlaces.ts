import type { FindingLevel } from "../../review/finding.ts";
import type { ReviewRecord } from "../../review/reviewRecord.ts";
import { parsePracticePath } from "../practicePath.ts";

/** Where words that carry a verdict stood when they were reviewed. */
export interface EvidencePlace {
	/** in the practice folder, with forward slashes */
	readonly path: string;
	/** null: they stand in a reply to a follow-up, not in the document */
	readonly lineBase0: number | null;
	/** that the reviewer saw in them */
	readonly level: FindingLevel | null;
}

/** Looks words up in the reviews that are kept. A record that names no path of a practice folder is passed over. */
export function evidencePlaces(
	records: readonly ReviewRecord[],
): (slug: string, criterion: string, quote: string) => EvidencePlace | null {
	const places = new Map<string, EvidencePlace>();
	for (const { slug, document, review } of records) {
		if (parsePracticePath(document) === null) {
			continue;
		}
		for (const { criterion, finding } of review.rows) {
			for (const evidence of finding?.evidence ?? []) {
				if (evidence.kind === "quote") {
					const lineBase0 = evidence.source === "answer" ? null : evidence.range.start.lineBase0;
					places.set(key(slug, criterion, evidence.quote), {
						path: document,
						lineBase0,
						level: finding?.level ?? null,
					});
				}
			}
		}
	}
	return (slug, criterion, quote) => places.get(key(slug, criterion, quote)) ?? null;
}

function key(...parts: readonly string[]): string {
	return JSON.stringify(parts);
}
