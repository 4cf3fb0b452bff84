import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import type { DesignPack } from "../../core/design/designPack.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import type { ConversationPack } from "../../core/review/conversation/conversationPack.ts";
import type { ConversationSummary } from "../../core/review/conversation/conversationSummary.ts";

/** What every list shows of a problem of any round. */
export interface ProblemSummary {
	readonly slug: string;
	readonly title: string;
	readonly round: "coding" | "data" | "design" | "knowledge" | "depth" | "values";
	readonly category: string;
	/** null: a round of words has none */
	readonly difficulty: "easy" | "medium" | "hard" | null;
	readonly minutes: number;
	readonly topics: readonly string[];
	/** empty for a design and for a round of words */
	readonly languages: readonly LanguageId[];
	/** classes of mistakes that its cases catch; absent where nothing is judged by program */
	readonly mistakes?: readonly { readonly id: string; readonly title: string }[];
	/** items of a design's rubric, and whether a drill can plant a flaw of them; absent elsewhere */
	readonly criteria?: readonly { readonly id: string; readonly title: string; readonly drill: boolean }[];
	/** the plain question as candidates meet it, of a round of words */
	readonly plain?: string;
}

interface Library<P> {
	list(): Promise<readonly Omit<ProblemSummary, "languages">[] | readonly ProblemSummary[]>;
	load(slug: string): Promise<P>;
}

/** Where problems come from: those that ship, and those of a practice folder. */
export interface Libraries {
	readonly coding: Library<Pack>;
	readonly design: Library<DesignPack>;
	readonly conversation: {
		list(): Promise<readonly ConversationSummary[]>;
		load(slug: string): Promise<ConversationPack>;
	};
}

/** All problems of every round; packs are read when first needed and kept. */
export class Catalogue {
	private libraries: Libraries;
	private listed: Promise<readonly ProblemSummary[]> | null = null;
	private readonly packs = new Map<string, Promise<Pack>>();
	private readonly designPacks = new Map<string, Promise<DesignPack>>();
	private readonly conversationPacks = new Map<string, Promise<ConversationPack>>();

	constructor(libraries: Libraries) {
		this.libraries = libraries;
	}

	/** Another practice folder: other problems of one's own. */
	use(libraries: Libraries): void {
		this.libraries = libraries;
		this.listed = null;
		this.packs.clear();
		this.designPacks.clear();
		this.conversationPacks.clear();
	}

	list(): Promise<readonly ProblemSummary[]> {
		const { coding, design, conversation } = this.libraries;
		this.listed ??= Promise.all([
			coding.list(),
			design.list(),
			conversation.list().then((summaries) => summaries.map(conversationRow)),
		]).then((lists) => lists.flat().map((summary) => ({ languages: [], ...summary })));
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

	conversationPack(slug: string): Promise<ConversationPack> {
		return remember(this.conversationPacks, slug, () => this.libraries.conversation.load(slug));
	}
}

function conversationRow({ slug, title, round, minutes, plain, value }: ConversationSummary): ProblemSummary {
	const topics = value === undefined ? [] : [value];
	return { slug, title, round, category: value ?? round, difficulty: null, minutes, topics, languages: [], plain };
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
