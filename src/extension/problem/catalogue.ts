import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import type { DesignPack } from "../../core/design/designPack.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { LanguageId } from "../../core/problem/problem.ts";

/** What every list shows of a problem of any round. */
export interface ProblemSummary {
	readonly slug: string;
	readonly title: string;
	readonly round: "coding" | "data" | "design";
	readonly category: string;
	readonly difficulty: "easy" | "medium" | "hard";
	readonly minutes: number;
	readonly topics: readonly string[];
	/** empty for a design */
	readonly languages: readonly LanguageId[];
}

interface Library<P> {
	list(): Promise<readonly Omit<ProblemSummary, "languages">[] | readonly ProblemSummary[]>;
	load(slug: string): Promise<P>;
}

/** Where problems come from: those that ship, and those of a practice folder. */
export interface Libraries {
	readonly coding: Library<Pack>;
	readonly design: Library<DesignPack>;
}

/** All problems of every round; packs are read when first needed and kept. */
export class Catalogue {
	private libraries: Libraries;
	private listed: Promise<readonly ProblemSummary[]> | null = null;
	private readonly packs = new Map<string, Promise<Pack>>();
	private readonly designPacks = new Map<string, Promise<DesignPack>>();

	constructor(libraries: Libraries) {
		this.libraries = libraries;
	}

	/** Another practice folder: other problems of one's own. */
	use(libraries: Libraries): void {
		this.libraries = libraries;
		this.listed = null;
		this.packs.clear();
		this.designPacks.clear();
	}

	list(): Promise<readonly ProblemSummary[]> {
		this.listed ??= Promise.all([this.libraries.coding.list(), this.libraries.design.list()]).then((lists) =>
			lists.flat().map((summary) => ({ languages: [], ...summary })),
		);
		return this.listed;
	}

	async summary(slug: string): Promise<ProblemSummary> {
		const all = await this.list();
		const found = all.find((summary) => summary.slug === slug);
		if (found === undefined) {
			throw new HumanError(failureTexts.noProblem.say({ slug, slugs: all.map((one) => one.slug) }));
		}
		return found;
	}

	pack(slug: string): Promise<Pack> {
		return remember(this.packs, slug, () => this.libraries.coding.load(slug));
	}

	designPack(slug: string): Promise<DesignPack> {
		return remember(this.designPacks, slug, () => this.libraries.design.load(slug));
	}
}

/** A failed load is not remembered: the next try reads again. */
function remember<P>(known: Map<string, Promise<P>>, slug: string, load: () => Promise<P>): Promise<P> {
	const before = known.get(slug);
	if (before !== undefined) {
		return before;
	}
	const loading = load();
	known.set(slug, loading);
	loading.catch(() => known.delete(slug));
	return loading;
}
