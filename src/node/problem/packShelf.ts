import type { Pack } from "../../core/problem/pack.ts";
import type { PackSummary } from "../../core/problem/packSummary.ts";

/** Where coding packages come from: built packs (`PackLibrary`) or sources (`PackSources`). */
export interface PackShelf {
	/** cheap: nothing is unpacked or compiled; sorted by slug */
	list(): Promise<readonly PackSummary[]>;
	/** throws HumanError when there is no such problem or its pack cannot be used */
	load(slug: string): Promise<Pack>;
}
