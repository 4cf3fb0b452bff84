package woodshed;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A compiler that stays warm: a line `{id, source, fileName}` on stdin, a line `{id, classes}` (base64 of what
 * CandidateLoader takes) or `{id, errors: [{lineBase0, message}]}` on stdout. Writes no file; ends with its stdin.
 */
public final class CompileServer {
	private static final long stackBytes = 64L << 20;
	private static final int mostErrors = 100;
	private static final List<String> options =
		List.of("-g", "-parameters", "-proc:none", "-implicit:none", "-nowarn", "-Xlint:none");
	private static final Pattern packageLine =
		Pattern.compile("\\A(?:\\s|/\\*(?s:.*?)\\*/|//[^\\n]*\\n)*+(package\\s+[\\w.\\s]+;)");
	private static final int rehearsals = 12;
	private static final String first = "import java.util.*; import java.util.stream.*; class Solution { "
		+ "Map<String, List<Long>> solve(long[] a, List<Tuple2<String, Long>> b) { Map<String, List<Long>> m = new TreeMap<>(); "
		+ "for (Tuple2<String, Long> t : b) { m.computeIfAbsent(t.a, k -> new ArrayList<>()).add(t.b + a[0]); } "
		+ "Deque<int[]> q = new ArrayDeque<>(); while (!q.isEmpty()) { int[] x = q.poll(); x[0] += Math.max(a.length, 1); } "
		+ "return b.stream().filter(t -> t.b > 0).count() > 1 ? m : new HashMap<>(); } }";

	private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
	private final MemoryFiles files =
		new MemoryFiles(compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8));

	private CompileServer() {}

	public static void main(String[] args) throws Exception {
		if (args.length > 0) {
			// "rehearse": everything that both programs need is loaded once, for an archive of its classes
			Rehearsal.run(() -> false);
			new CompileServer().compile(first, "solution.java", new Bytes(1 << 20));
			return;
		}
		Thread server = new Thread(null, () -> new CompileServer().serve(), "compiler", stackBytes);
		server.start();
		server.join();
		Runtime.getRuntime().halt(0);
	}

	private void serve() {
		InputStream in = new FileInputStream(FileDescriptor.in);
		try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
			// the first compilation takes half a second, whatever its text, and the tenth a tenth of that
			for (int i = 0; i < rehearsals && in.available() == 0; i++) {
				compile(first, "solution.java", new Bytes(1 << 20));
			}
			for (byte[] line = line(in); line != null; line = line(in)) {
				Map<String, Object> request = Json.readMap(line);
				Bytes answer = new Bytes(1 << 30).raw("{\"id\":").number((Long) request.get("id")).raw(',');
				compile((String) request.get("source"), (String) request.get("fileName"), answer);
				answer.raw("}\n");
				out.write(answer.data, 0, answer.length);
			}
		} catch (IOException error) {
			// nobody listens any more
		}
	}

	private void compile(String source, String fileName, Bytes answer) {
		int begin = answer.length;
		DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
		files.clear();
		try {
			boolean good = compiler
				.getTask(null, files, found, options, null, List.of(MemoryFiles.text(fileName, withoutPackage(source))))
				.call();
			if (good) {
				answer.raw("\"classes\":\"").raw(Base64.getEncoder().encodeToString(blob())).raw('"');
				return;
			}
			errors(found.getDiagnostics(), answer);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError error) {
			answer.length = begin;
			answer.raw("\"errors\":[{\"lineBase0\":0,\"message\":")
				.text("the compiler gave up with " + error.getClass().getSimpleName()
					+ ", as an expression or a type is nested too deeply or too large")
				.raw("}]");
		}
	}

	private static void errors(List<Diagnostic<? extends JavaFileObject>> found, Bytes answer) {
		int count = 0;
		answer.raw("\"errors\":[");
		for (Diagnostic<? extends JavaFileObject> one : found) {
			if (one.getKind() == Diagnostic.Kind.ERROR && count < mostErrors) {
				answer.raw(count++ == 0 ? "{\"lineBase0\":" : ",{\"lineBase0\":");
				answer.number(Math.max(0, one.getLineNumber() - 1));
				answer.raw(",\"message\":").text(plain(one.getMessage(Locale.ENGLISH))).raw('}');
			}
		}
		answer.raw(']');
	}

	/** "cannot find symbol\n  symbol:   variable x\n  location: class Solution" on one line. */
	private static String plain(String message) {
		String[] parts = message.trim().split("\\s*\\n\\s*");
		StringBuilder text = new StringBuilder(parts[0]);
		for (int i = 1; i < parts.length; i++) {
			boolean symbol = parts[i].startsWith("symbol:");
			if (symbol || !parts[i].startsWith("location:")) {
				text.append(i == 1 && !parts[0].endsWith(":") ? ": " : " ");
				text.append(parts[i].replaceFirst("^symbol:\\s*", ""));
			}
		}
		return text.toString();
	}

	/** Its classes lie in no package; the line stays, so that all lines keep their numbers. */
	static String withoutPackage(String source) {
		Matcher match = packageLine.matcher(source);
		return match.find()
			? source.substring(0, match.start(1)) + match.group(1).replaceAll("\\S", " ") + source.substring(match.end(1))
			: source;
	}

	private byte[] blob() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		files.classes().forEach((name, code) -> {
			for (byte[] part : new byte[][] { name.getBytes(StandardCharsets.UTF_8), code.toByteArray() }) {
				all.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
				all.writeBytes(part);
			}
		});
		return all.toByteArray();
	}

	private static byte[] line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0; next = in.read()) {
			if (next == '\n') {
				return line.toByteArray();
			}
			line.write(next);
		}
		return null;
	}
}
