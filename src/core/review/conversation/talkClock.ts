import { goneAt, type RoundClock } from "../../design/guide/roundClock.ts";
import { spokenWordsPerMinute } from "./conversationStarter.ts";

/** How an answer is given: spoken aloud, or typed, which takes longer. */
export const talkWays = ["spoken", "typed"] as const;
export type TalkWay = (typeof talkWays)[number];

/** People type about so many words a minute while they think. */
export const typedWordsPerMinute = 40;

/** Minutes that an answer of so many spoken minutes may take; typed, in whole minutes, rounded up. */
export function talkMinutes(spoken: number, way: TalkWay): number {
	return way === "spoken" ? spoken : Math.ceil((spoken * spokenWordsPerMinute) / typedWordsPerMinute);
}

export interface TalkTime {
	/** "4:05"; over time with a plus, "+0:30" */
	readonly text: string;
	readonly over: boolean;
}

/** What is left of the clock at `now`, in ms since the epoch of whoever keeps it. */
export function talkTime(clock: RoundClock, minutes: number, now: number): TalkTime {
	const left = Math.round(minutes * 60 - goneAt(clock, now) / 1000);
	const seconds = Math.abs(left);
	const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
	return left < 0 ? { text: `+${text}`, over: true } : { text, over: left === 0 };
}
