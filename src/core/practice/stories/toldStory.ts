import { readAnswer } from "../../review/conversation/answerText.ts";
import { carriersOf } from "../../review/conversation/carriers.ts";
import type { ConversationPack, ValueName } from "../../review/conversation/conversationPack.ts";
import { spokenMinutes } from "../../review/conversation/spokenTime.ts";
import { type StoryPartId, storyPartIds } from "../../review/conversation/storyParts.ts";
import { hasNumber } from "../../review/conversation/storyText.ts";

/** One answer to a values prompt, as the story bank reads it; no word of it is kept. */
export interface ToldStory {
	readonly slug: string;
	readonly title: string;
	/** null: a prompt of one's own that names none */
	readonly value: ValueName | null;
	/** minutes it takes to say, and minutes it may take */
	readonly minutes: number;
	readonly of: number;
	/** parts of which at least one sentence tells something */
	readonly parts: ReadonlySet<StoryPartId>;
	/** at least one sentence shows the value */
	readonly signal: boolean;
	/** a sentence that carries the result has a number */
	readonly measured: boolean;
}

/** `text`: the whole `answer.md`. Null while it holds nothing but the starter. */
export function toldStory(text: string, pack: ConversationPack): ToldStory | null {
	const answer = readAnswer(text, pack);
	if (answer.words === 0) {
		return null;
	}
	const carriers = carriersOf(answer, pack);
	const carrying = (id: string) => carriers.find(({ criterion }) => criterion.id === id)?.carrying ?? [];
	const signals = carriers.filter(({ criterion }) => !storyPartIds.some((id) => id === criterion.id));
	return {
		slug: pack.slug,
		title: pack.title,
		value: pack.value ?? null,
		minutes: spokenMinutes(answer.words),
		of: pack.minutes,
		parts: new Set(storyPartIds.filter((id) => carrying(id).length > 0)),
		signal: signals.some((one) => one.carrying.length > 0),
		measured: carrying("result").some((sentence) => hasNumber(sentence.text)),
	};
}
