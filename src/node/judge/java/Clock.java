package woodshed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time of this thread since `start`. */
final class Clock {
	private static final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private static final boolean perThread = threads.isCurrentThreadCpuTimeSupported();
	/** Windows books CPU time in steps of 16 ms: what is short is read from the wall clock */
	private static final boolean coarse = System.getProperty("os.name", "").startsWith("Windows");
	private static final long step = 16_000_000;
	private static final long shortest = 50_000_000;

	private long cpu;
	private long wall;

	void start() {
		wall = System.nanoTime();
		cpu = perThread ? threads.getCurrentThreadCpuTime() : 0;
	}

	/** nanoseconds */
	long spent() {
		long spentCpu = perThread ? threads.getCurrentThreadCpuTime() - cpu : Long.MAX_VALUE;
		long spentWall = System.nanoTime() - wall;
		if (!perThread || (coarse && spentWall < shortest)) {
			return spentWall;
		}
		return coarse ? Math.min(spentWall, spentCpu + step) : spentCpu;
	}
}
