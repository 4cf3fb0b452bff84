// ---
// idea: joins an event with the first window that it meets and stops looking
// mistake: loop-runs-once
// must_fail: ["late, later, too late", one event joins two, a bridge between sessions written out, a bridge to a session still open]
// messages:
//   nudge: "How many of a user's windows can one event meet?"
//   pointer: "An event lands between two windows and overlaps both. How many sessions are left?"
//   name: "Loop runs once: an event can be a bridge. Join all windows that it meets, before it and after it."
// ---
interface Window {
	start: number;
	end: number;
	count: number;
	written: boolean;
}

type Row = [string, number, number, number];

export class SessionWindows {
	private readonly gap: number;
	private readonly lateness: number;
	private watermark = -Infinity;
	private lost = 0;
	private readonly byUser = new Map<string, Window[]>();
	private readonly alarms = new Heap();

	constructor(gap: number, lateness: number) {
		this.gap = gap;
		this.lateness = lateness;
	}

	onEvent(user: string, ts: number): Row[] {
		const window: Window = { start: ts, end: ts + this.gap, count: 1, written: false };
		const others: Window[] = [];
		let joined = false;
		for (const other of this.byUser.get(user) ?? []) {
			if (joined || other.end <= ts || other.start >= ts + this.gap) {
				others.push(other);
				continue;
			}
			joined = true;
			window.start = Math.min(window.start, other.start);
			window.end = Math.max(window.end, other.end);
			window.count += other.count;
		}
		if (this.watermark >= window.end + this.lateness) {
			this.lost++;
			return [];
		}
		others.push(window);
		others.sort((a, b) => a.start - b.start);
		this.byUser.set(user, others);
		this.alarms.push(window.end, user);
		this.alarms.push(window.end + this.lateness, user);
		window.written = this.watermark >= window.end;
		return window.written ? [[user, window.start, window.end, window.count]] : [];
	}

	onWatermark(w: number): Row[] {
		if (w <= this.watermark) return [];
		this.watermark = w;
		const users = new Set<string>();
		while (this.alarms.first() <= w) users.add(this.alarms.pop());
		const rows: Row[] = [];
		for (const user of users) {
			const windows = this.byUser.get(user) ?? [];
			for (const window of windows) {
				if (window.written || window.end > w) continue;
				window.written = true;
				rows.push([user, window.start, window.end, window.count]);
			}
			const left = windows.filter((window) => window.end + this.lateness > w);
			if (left.length > 0) this.byUser.set(user, left);
			else this.byUser.delete(user);
		}
		return rows.sort((a, b) => a[2] - b[2] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
	}

	dropped(): number {
		return this.lost;
	}

	openSessions(): number {
		let open = 0;
		for (const windows of this.byUser.values()) open += windows.length;
		return open;
	}
}

class Heap {
	private readonly items: [number, string][] = [];

	first(): number {
		return this.items[0]?.[0] ?? Infinity;
	}

	push(key: number, value: string): void {
		const items = this.items;
		let at = items.push([key, value]) - 1;
		while (at > 0) {
			const up = (at - 1) >> 1;
			if (items[up]![0] <= items[at]![0]) return;
			[items[up], items[at]] = [items[at]!, items[up]!];
			at = up;
		}
	}

	pop(): string {
		const items = this.items;
		const [, value] = items[0]!;
		const last = items.pop()!;
		if (items.length === 0) return value;
		items[0] = last;
		for (let at = 0; ; ) {
			let least = at;
			if (2 * at + 1 < items.length && items[2 * at + 1]![0] < items[least]![0]) least = 2 * at + 1;
			if (2 * at + 2 < items.length && items[2 * at + 2]![0] < items[least]![0]) least = 2 * at + 2;
			if (least === at) return value;
			[items[least], items[at]] = [items[at]!, items[least]!];
			at = least;
		}
	}
}
