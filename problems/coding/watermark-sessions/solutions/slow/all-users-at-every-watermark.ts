// ---
// idea: looks at the windows of all users at every watermark
// cost: O(kept windows) per watermark
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does one watermark cost when ten thousand users have an open session?"
//   pointer: "You look at every window at each watermark, although few of them end."
//   name: "Hidden quadratic: users times watermarks. Keep the ends in a heap and take off those that the watermark has reached."
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

	constructor(gap: number, lateness: number) {
		this.gap = gap;
		this.lateness = lateness;
	}

	onEvent(user: string, ts: number): Row[] {
		const window: Window = { start: ts, end: ts + this.gap, count: 1, written: false };
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
		window.written = this.watermark >= window.end;
		return window.written ? [[user, window.start, window.end, window.count]] : [];
	}

	onWatermark(w: number): Row[] {
		if (w <= this.watermark) return [];
		this.watermark = w;
		const rows: Row[] = [];
		for (const [user, windows] of this.byUser) {
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
