// ---
// idea: writes every kept session out at each watermark that is past its end
// mistake: filter-missing
// must_fail: ["late, later, too late", "kept, then forgotten", a bridge between sessions written out, "at its end, to the second", written out once, late but alone, saved by the session it joins, an event that came too late stays away, a lower watermark, users do not meet, revived beyond the watermark, prolonged and kept longer, late again and again, a watermark of zero, below zero, a gap of one second, many come to an end, the ends of time]
// messages:
//   nudge: "How often is a session written out to which nothing happens?"
//   pointer: "A session ends at 10, lateness is 50. What do the watermarks 10, 20 and 30 return?"
//   name: "Filter missing: a window is written out once per form. Remember which ones were, also while they are kept."
// ---
interface Window {
	start: number;
	end: number;
	count: number;
}

type Row = [string, number, number, number];

export class SessionWindows {
	private readonly gap: number;
	private readonly lateness: number;
	private watermark = -Infinity;
	private lost = 0;
	private readonly byUser = new Map<string, Window[]>();

	constructor(gap: number, lateness: number) {
		this.gap = gap;
		this.lateness = lateness;
	}

	onEvent(user: string, ts: number): Row[] {
		const window: Window = { start: ts, end: ts + this.gap, count: 1 };
		const others: Window[] = [];
		for (const other of this.byUser.get(user) ?? []) {
			if (other.end <= ts || other.start >= ts + this.gap) {
				others.push(other);
				continue;
			}
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
		return this.watermark >= window.end ? [[user, window.start, window.end, window.count]] : [];
	}

	onWatermark(w: number): Row[] {
		if (w <= this.watermark) return [];
		this.watermark = w;
		const rows: Row[] = [];
		for (const [user, windows] of this.byUser) {
			for (const window of windows) {
				if (window.end > w) continue;
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
