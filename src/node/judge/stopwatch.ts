/**
 * CPU time of this thread between `start` and `stop`, milliseconds. The system books it in steps of up to 4 ms, so a short
 * call is read from the wall clock. `exact` makes the system book it at both ends by a short sleep (0.1 ms each), so that a
 * busy machine does not lengthen what is measured: for measurements, not for hundreds of small cases.
 */
export class Stopwatch {
	ms = 0;
	private readonly exact: boolean;
	private wall = 0;
	private cpu = 0;
	private going = false;

	constructor(exact: boolean) {
		// Windows books in steps of 15 ms, whether the thread sleeps or not
		this.exact = exact && process.platform !== "win32" && process.threadCpuUsage !== undefined;
	}

	start(): void {
		this.going = true;
		if (this.exact) this.pause();
		this.cpu = threadCpuUs();
		this.wall = performance.now();
	}

	stop(): void {
		if (!this.going) return;
		this.going = false;
		const wall = performance.now() - this.wall;
		if (this.exact && wall > 0.5) {
			this.pause();
			const cpu = (threadCpuUs() - this.cpu) / 1000;
			this.ms = cpu > 0 ? Math.min(wall, cpu) : wall;
		} else {
			this.ms = wall < 50 ? wall : Math.min(wall, (threadCpuUs() - this.cpu) / 1000 + 4);
		}
	}

	private pause(): void {
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.05);
	}
}

function threadCpuUs(): number {
	const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
	return user + system;
}
