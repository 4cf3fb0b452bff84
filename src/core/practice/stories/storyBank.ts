import { type ValueName, valueNames } from "../../review/conversation/conversationPack.ts";
import { type StoryPartId, storyPartIds } from "../../review/conversation/storyParts.ts";
import type { ToldStory } from "./toldStory.ts";

/** A prompt of the values round, told or not. */
export interface StoryPrompt {
	readonly slug: string;
	readonly title: string;
	readonly value: ValueName | null;
}

/**
 * How far a value is: `covered` by a story with every part and the value's signal, `begun` by one that lacks something,
 * `uncovered` by none; `hidden` where no story covers it that is shown, and another is not.
 */
export type Coverage = "covered" | "begun" | "uncovered" | "hidden";

export interface ValueCoverage {
	readonly value: ValueName;
	readonly coverage: Coverage;
	readonly stories: readonly ToldStory[];
	/** prompts of this value that nobody answered yet */
	readonly open: readonly StoryPrompt[];
}

export interface StoryBank {
	/** in the order of the prompts */
	readonly stories: readonly ToldStory[];
	/** all five, in their order */
	readonly values: readonly ValueCoverage[];
	/** a mock is under way, and prompts of it are left out: what is right about their stories is not said yet */
	readonly hides: boolean;
}

/** `isHidden`: whether nothing is said of the answer to this prompt yet */
export function storyBank(
	all: readonly StoryPrompt[],
	told: readonly ToldStory[],
	isHidden: (slug: string) => boolean = () => false,
): StoryBank {
	const prompts = all.filter(({ slug }) => !isHidden(slug));
	const hidden = all.filter(({ slug }) => isHidden(slug));
	const stories = prompts.flatMap(({ slug }) => told.filter((story) => story.slug === slug));
	return {
		stories,
		values: valueNames.map((value) => {
			const own = stories.filter((story) => story.value === value);
			return {
				value,
				stories: own,
				coverage: own.some(isWhole)
					? "covered"
					: hidden.some((prompt) => prompt.value === value)
						? "hidden"
						: own.length > 0
							? "begun"
							: "uncovered",
				open: prompts.filter((prompt) => prompt.value === value && !own.some(({ slug }) => slug === prompt.slug)),
			};
		}),
		hides: hidden.length > 0,
	};
}

export function isWhole(story: ToldStory): boolean {
	return story.signal && missingParts(story).length === 0;
}

export function missingParts({ parts }: ToldStory): readonly StoryPartId[] {
	return storyPartIds.filter((id) => !parts.has(id));
}
