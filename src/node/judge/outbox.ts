import type { FromJudge } from "./judgeMessages.ts";

/** what happens meanwhile goes out together; nobody sees the difference */
const gatheredMs = 5;

/**
 * What the judge says, as lines. Many small cases end within milliseconds, and a reader that is woken for each of them takes
 * the processor from the very cases that it waits for.
 */
export class Outbox {
	private readonly write: (lines: string) => void;
	private lines = "";
	private timer: NodeJS.Timeout | undefined;

	constructor(write: (lines: string) => void) {
		this.write = write;
	}

	put(message: FromJudge): void {
		this.lines += `${JSON.stringify(message)}\n`;
		const isProgress = message.type === "event" ? message.event.type !== "finished" : message.type === "stress";
		if (isProgress) {
			this.timer ??= setTimeout(() => this.flush(), gatheredMs);
		} else {
			this.flush();
		}
	}

	private flush(): void {
		clearTimeout(this.timer);
		this.timer = undefined;
		this.write(this.lines);
		this.lines = "";
	}
}
