// ---
// idea: a heap of alarms, each a second and a user; when the watermark reaches it, the user's few windows are looked at one by one
// cost: O(log s + kept windows of the user) per event and per alarm, O(k log k) to sort k written sessions, memory proportional to the kept windows and the events in them
// ---
type Session = [user: string, start: number, end: number, count: number];

interface Window {
	readonly start: number;
	readonly end: number;
	readonly count: number;
	written: boolean;
}

export class SessionWindows {
	private readonly gap: number;
	private readonly lateness: number;
	private watermark = Number.NEGATIVE_INFINITY;
	private tooLate = 0;
	private open = 0;
	private readonly windows = new Map<string, Window[]>();
	private readonly alarms = new Alarms();

	constructor(gap: number, lateness: number) {
		this.gap = gap;
		this.lateness = lateness;
	}

	onEvent(user: string, ts: number): Session[] {
		const before = this.windows.get(user) ?? [];
		const meets = (window: Window) => window.start < ts + this.gap && ts < window.end;
		const parts = before.filter(meets);
		const start = Math.min(ts, ...parts.map((part) => part.start));
		const end = Math.max(ts + this.gap, ...parts.map((part) => part.end));
		const count = parts.reduce((sum, part) => sum + part.count, 1);

		if (end + this.lateness <= this.watermark) {
			this.tooLate++;
			return [];
		}
		const written = end <= this.watermark;
		this.windows.set(user, [...before.filter((window) => !meets(window)), { start, end, count, written }]);
		this.open += 1 - parts.length;
		if (!written) this.alarms.add(end, user);
		this.alarms.add(end + this.lateness, user);
		return written ? [[user, start, end, count]] : [];
	}

	onWatermark(w: number): Session[] {
		if (w <= this.watermark) return [];
		this.watermark = w;
		const written = [...this.alarms.takeUntil(w)].flatMap((user) => this.lookAt(user));
		return written.sort((a, b) => a[2] - b[2] || (a[0] < b[0] ? -1 : 1));
	}

	dropped(): number {
		return this.tooLate;
	}

	openSessions(): number {
		return this.open;
	}

	private lookAt(user: string): Session[] {
		const written: Session[] = [];
		const kept: Window[] = [];
		for (const window of this.windows.get(user) ?? []) {
			if (!window.written && window.end <= this.watermark) {
				window.written = true;
				written.push([user, window.start, window.end, window.count]);
			}
			if (window.end + this.lateness > this.watermark) kept.push(window);
			else this.open--;
		}
		if (kept.length > 0) this.windows.set(user, kept);
		else this.windows.delete(user);
		return written;
	}
}

/** A binary heap of (second, user), earliest first. */
class Alarms {
	private readonly heap: [second: number, user: string][] = [];

	add(second: number, user: string): void {
		let at = this.heap.length;
		while (at > 0 && this.secondAt((at - 1) >> 1) > second) {
			this.heap[at] = this.heap[(at - 1) >> 1] as [number, string];
			at = (at - 1) >> 1;
		}
		this.heap[at] = [second, user];
	}

	/** Takes off all alarms up to and with a second, and returns their users. */
	takeUntil(second: number): Set<string> {
		const users = new Set<string>();
		while (this.secondAt(0) <= second) users.add(this.takeFirst());
		return users;
	}

	private takeFirst(): string {
		const [, user] = this.heap[0] as [number, string];
		const last = this.heap.pop() as [number, string];
		if (this.heap.length === 0) return user;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (this.secondAt(child + 1) < this.secondAt(child)) child++;
			if (this.secondAt(child) >= last[0]) break;
			this.heap[at] = this.heap[child] as [number, string];
			at = child;
		}
		this.heap[at] = last;
		return user;
	}

	private secondAt(index: number): number {
		return this.heap[index]?.[0] ?? Number.POSITIVE_INFINITY;
	}
}
