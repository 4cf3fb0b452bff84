// ---
// idea: joins windows of different users
// mistake: groups-mixed
// must_fail: ["out of order, two users", "all users, by end", "same end, other start", users do not meet, a watermark of zero, many come to an end, the newest event closes nothing, the ends of time]
// messages:
//   nudge: "Whose windows may an event be joined with?"
//   pointer: "Two users play five seconds apart with a gap of 10. How many sessions are there?"
//   name: "Groups mixed: keep the windows of every user apart. Only windows of the same user are one session."
// ---
interface Window {
	user: string;
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
	private windows: Window[] = [];

	constructor(gap: number, lateness: number) {
		this.gap = gap;
		this.lateness = lateness;
	}

	onEvent(user: string, ts: number): Row[] {
		const window: Window = { user, start: ts, end: ts + this.gap, count: 1, written: false };
		const others: Window[] = [];
		for (const other of this.windows) {
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
		this.windows = others;
		window.written = this.watermark >= window.end;
		return window.written ? [[user, window.start, window.end, window.count]] : [];
	}

	onWatermark(w: number): Row[] {
		if (w <= this.watermark) return [];
		this.watermark = w;
		const rows: Row[] = [];
		for (const window of this.windows) {
			if (window.written || window.end > w) continue;
			window.written = true;
			rows.push([window.user, window.start, window.end, window.count]);
		}
		this.windows = this.windows.filter((window) => window.end + this.lateness > w);
		return rows.sort((a, b) => a[2] - b[2] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
	}

	dropped(): number {
		return this.lost;
	}

	openSessions(): number {
		return this.windows.length;
	}
}
