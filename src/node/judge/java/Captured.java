package woodshed;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands in for System.out and System.err: keeps 64 KB a case, counts the rest. */
final class Captured extends OutputStream {
	private static final int mostKept = 64 * 1024;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
	private long dropped;

	/** From now on both streams come here, whatever was made of them before. */
	synchronized void begin() {
		kept.reset();
		dropped = 0;
		PrintStream printed = new PrintStream(this, false, StandardCharsets.UTF_8);
		System.setOut(printed);
		System.setErr(printed);
	}

	@Override
	public synchronized void write(int one) {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public synchronized void write(byte[] data, int from, int length) {
		int room = Math.min(length, mostKept - kept.size());
		kept.write(data, from, room);
		dropped += length - room;
	}

	synchronized String text() {
		if (kept.size() == 0) {
			return "";
		}
		// the last character may be cut in two
		String text = new String(kept.toByteArray(), StandardCharsets.UTF_8);
		return dropped == 0 ? text : text + "\n… " + dropped + " more characters were printed";
	}
}
