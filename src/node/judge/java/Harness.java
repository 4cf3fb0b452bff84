package woodshed;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The Java side of the judge: loads one program's classes, calls it with decoded inputs, reports values, never judges them.
 * This thread reads lines (the job, then inputs), answers "?" with where the candidate's thread is, and ends the process when
 * the judge is gone; the candidate's code runs in a thread with a large stack. Arguments: megabytes of that stack.
 */
public final class Harness implements Runnable {
	private static final int shortLine = 16 * 1024;

	private final BlockingQueue<byte[]> lines = new LinkedBlockingQueue<>();
	private final Output output;
	private final Captured captured = new Captured();
	private boolean exactTimes;
	private Target target;

	Harness(OutputStream frames) {
		output = new Output(frames);
	}

	/** From now on inputs go there. */
	void aim(Target at) {
		target = at;
	}

	public static void main(String[] args) {
		InputStream in = new FileInputStream(FileDescriptor.in);
		System.setIn(InputStream.nullInputStream());
		Harness harness = new Harness(new FileOutputStream(FileDescriptor.out));
		harness.captured.begin();
		Thread candidate = new Thread(null, harness, "solution", Long.parseLong(args[0]) << 20);
		candidate.setDaemon(true);
		candidate.start();
		try {
			harness.read(in, candidate);
		} catch (OutOfMemoryError error) {
			noRoom();
		} catch (IOException error) {
			say(error + "\n");
		}
		Runtime.getRuntime().halt(0);
	}

	private void read(InputStream in, Thread candidate) throws IOException {
		byte[] chunk = new byte[1 << 16];
		byte[] line = new byte[1 << 12];
		int length = 0;
		for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
			for (int from = 0, at = 0; at <= size; at++) {
				if (at < size && chunk[at] != '\n') {
					continue;
				}
				if (length + at - from > line.length) {
					line = Arrays.copyOf(line, Math.max(length + at - from, line.length * 2));
				}
				System.arraycopy(chunk, from, line, length, at - from);
				length += at - from;
				from = at + 1;
				if (at < size) {
					take(Arrays.copyOf(line, length), candidate);
					length = 0;
				}
			}
		}
	}

	private void take(byte[] line, Thread candidate) {
		if (line.length != 1 || line[0] != '?') {
			lines.add(line);
			return;
		}
		Bytes frame = output.frame("stack").raw(",\"frames\":");
		Failure.frames(candidate.getStackTrace(), frame);
		output.send(frame, false);
	}

	@Override
	public void run() {
		try {
			Rehearsal.run(() -> lines.peek() != null);
			if (!load(Json.readMap(lines.take()))) {
				return;
			}
			for (byte[] line = lines.take(); line.length > 0; line = lines.take()) {
				run(line);
			}
			output.send(output.frame("end"), false);
		} catch (OutOfMemoryError error) {
			noRoom();
		} catch (Throwable error) {
			// ours: the candidate's are caught where its code is called
			StackTraceElement[] trace = error.getStackTrace();
			Bytes frame = output.frame("failed").raw(",\"kind\":\"internal\",\"frames\":[],\"message\":");
			output.send(frame.text(error + (trace.length > 0 ? " at " + trace[0] : "")), false);
		}
		Runtime.getRuntime().halt(0);
	}

	private boolean load(Map<String, Object> job) {
		output.nonce((String) job.get("nonce"));
		exactTimes = Boolean.TRUE.equals(job.get("exactTimes"));
		CandidateLoader loader = new CandidateLoader(
			Harness.class.getClassLoader(), Boolean.TRUE.equals(job.get("guard")));
		loader.take(Base64.getDecoder().decode((String) job.get("source")));
		captured.begin();
		output.send(output.frame("loading"), false);
		Bytes outcome = new Bytes(1 << 20);
		try {
			Map<?, ?> signature = (Map<?, ?>) job.get("signature");
			String file = (String) job.get("fileName");
			aim(new Target(signature, Target.find(signature, loader, file), file));
			output.send(output.frame("ready").raw(",\"runtime\":").text((String) job.get("runtime")), lines.peek() != null);
			return true;
		} catch (Target.Missing missing) {
			Failure.missing(missing.getMessage(), outcome);
		} catch (Throwable error) {
			Failure.outcome(error, outcome);
		}
		output.send(output.frame("loadfail").raw(",\"outcome\":").all(outcome).raw(",\"output\":").text(captured.text()), false);
		return false;
	}

	/** One input, from its line to its frame. */
	void run(byte[] line) {
		Map<String, Object> input = Json.readMap(line);
		long k = (Long) input.get("k");
		captured.begin();
		output.send(output.frame("s").raw(",\"k\":").number(k), false);
		Case one = new Case(target, () -> output.send(output.frame("r"), false));
		Bytes frame = output.frame("e").raw(",\"k\":").number(k).raw(",\"outcome\":");
		one.run((List<?>) input.get("args"), Case.seesChanges(line.length, exactTimes), frame);
		frame.raw(",\"cpuMs\":").raw(Long.toString(one.spent / 1_000_000)).raw('.');
		frame.raw(Long.toString(1_000_000 + one.spent % 1_000_000).substring(1));
		frame.raw(",\"output\":").text(captured.text());
		byte[] next = lines.peek();
		output.send(frame, next != null && next.length > 0 && next.length < shortLine);
	}

	/** The candidate's code keeps the whole heap; the judge knows the words. */
	private static void noRoom() {
		say("OutOfMemoryError\n");
		Runtime.getRuntime().halt(3);
	}

	private static void say(String text) {
		try (FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
			err.write(text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException error) {
			// nobody listens
		}
	}
}
