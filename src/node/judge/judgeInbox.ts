import type { FromJudge } from "./judgeMessages.ts";

/** What the judge says of one request, in its order, for whoever waits for it. */
export class JudgeInbox {
	over = false;
	private readonly messages: FromJudge[] = [];
	private wake: (() => void) | undefined;

	put(message: FromJudge): void {
		this.over ||= message.type !== "event" && message.type !== "stress";
		this.messages.push(message);
		this.wake?.();
	}

	async take(): Promise<FromJudge> {
		for (;;) {
			const first = this.messages.shift();
			if (first !== undefined) {
				return first;
			}
			await new Promise<void>((resolve) => {
				this.wake = resolve;
			});
		}
	}
}
