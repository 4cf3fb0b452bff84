import type { MockRound, PlanItem } from "../../../core/practice/plan/plan.ts";
import { readingTable } from "../../../core/practice/plan/readings.ts";

/** `titleOf`: the title of a problem of any round. */
export function planItemTitle(item: PlanItem, titleOf: (slug: string) => string): string {
	switch (item.kind) {
		case "problem":
			return titleOf(item.slug);
		case "reading":
			return readingTable[item.slug].title;
		case "mock":
			return `Mock ${item.mock}: ${mockRoundNames[item.round]}`;
		case "weak":
			return "Your weakest so far, again";
	}
}

const mockRoundNames: Readonly<Record<MockRound, string>> = {
	screen: "screen",
	data: "ML data",
	depth: "ML depth",
	design: "ML system design",
	values: "values",
};
