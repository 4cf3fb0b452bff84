package woodshed;

import java.lang.reflect.InvocationTargetException;

/** What a thrown thing means, as an outcome. */
final class Failure {
	private static final int mostFrames = 40;
	private static final int longestMessage = 2000;

	private Failure() {}

	static void outcome(Throwable thrown, Bytes out) {
		Throwable error = thrown;
		while ((error instanceof InvocationTargetException || error instanceof ExceptionInInitializerError)
			&& error.getCause() != null) {
			error = error.getCause();
		}
		if (error instanceof OutOfMemoryError && !String.valueOf(error.getMessage()).contains("thread")) {
			out.raw("{\"kind\":\"memory-limit\"}");
		} else if (error instanceof Bytes.TooLarge) {
			out.raw("{\"kind\":\"output-limit\"}");
		} else if (error instanceof Misfit) {
			threw("IllegalArgumentException", error.getMessage(), new StackTraceElement[0], out);
		} else if (error instanceof Encoder.SelfContained) {
			threw("IllegalStateException", error.getMessage(), new StackTraceElement[0], out);
		} else {
			String name = error.getClass().getSimpleName();
			threw(name.isEmpty() ? error.getClass().getName() : name, message(error), trace(error), out);
		}
	}

	static void threw(String type, String message, StackTraceElement[] trace, Bytes out) {
		out.raw("{\"kind\":\"threw\",\"type\":").text(type).raw(",\"message\":").text(message).raw(",\"frames\":");
		frames(trace, out);
		out.raw('}');
	}

	static void missing(String message, Bytes out) {
		out.raw("{\"kind\":\"missing\",\"message\":").text(message).raw('}');
	}

	/** The candidate's own lines, innermost first. */
	static void frames(StackTraceElement[] trace, Bytes out) {
		int count = 0;
		out.raw('[');
		for (StackTraceElement frame : trace) {
			if (!CandidateLoader.made(frame) || frame.getLineNumber() < 1 || count == mostFrames) {
				continue;
			}
			out.raw(count++ == 0 ? "{\"lineBase0\":" : ",{\"lineBase0\":").number(frame.getLineNumber() - 1);
			out.raw(",\"functionName\":").text(function(frame)).raw('}');
		}
		out.raw(']');
	}

	private static String function(StackTraceElement frame) {
		String name = frame.getMethodName();
		if (name.startsWith("<")) {
			return frame.getClassName().replaceAll(".*[.$]", "");
		}
		return name.startsWith("lambda$") ? name.substring(7, Math.max(7, name.lastIndexOf('$'))) : name;
	}

	private static String message(Throwable error) {
		try {
			String message = error.getMessage();
			return message == null ? "" : message.substring(0, Math.min(longestMessage, message.length()));
		} catch (Throwable ofTheCandidate) {
			return "";
		}
	}

	private static StackTraceElement[] trace(Throwable error) {
		try {
			return error.getStackTrace();
		} catch (Throwable ofTheCandidate) {
			return new StackTraceElement[0];
		}
	}
}
