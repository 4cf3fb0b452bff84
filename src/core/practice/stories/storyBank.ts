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
 * `uncovered` by none.
 */
export type Coverage = "covered" | "begun" | "uncovered";

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
}

export function storyBank(prompts: readonly StoryPrompt[], told: readonly ToldStory[]): StoryBank {
	const stories = prompts.flatMap(({ slug }) => told.filter((story) => story.slug === slug));
	return {
		stories,
		values: valueNames.map((value) => {
			const own = stories.filter((story) => story.value === value);
			return {
				value,
				stories: own,
				coverage: own.some(isWhole) ? "covered" : own.length > 0 ? "begun" : "uncovered",
				open: prompts.filter((prompt) => prompt.value === value && !own.some(({ slug }) => slug === prompt.slug)),
			};
		}),
	};
}

export function isWhole(story: ToldStory): boolean {
	return story.signal && missingParts(story).length === 0;
}

export function missingParts({ parts }: ToldStory): readonly StoryPartId[] {
	return storyPartIds.filter((id) => !parts.has(id));
}
