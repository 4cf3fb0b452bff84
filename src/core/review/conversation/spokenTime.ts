import { spokenWordsPerMinute } from "./conversationStarter.ts";

/** Minutes that a text takes when it is spoken, to the tenth. */
export function spokenMinutes(words: number): number {
	return Math.round((words / spokenWordsPerMinute) * 10) / 10;
}
