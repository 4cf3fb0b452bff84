import { assertNever } from "../base/assertNever.ts";
import type { PracticePath } from "../practice/practicePath.ts";

/** Name of the file that keeps the review of a document, without its ending: one a document. */
export function reviewRecordName(place: PracticePath): string {
	switch (place.kind) {
		case "design":
			return `design-${place.slug}`;
		case "solution":
			return `solution-${place.slug}-${place.language}`;
		case "answer":
			return `answer-${place.slug}`;
		default:
			return assertNever(place);
	}
}
