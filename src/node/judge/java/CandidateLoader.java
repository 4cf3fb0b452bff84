package woodshed;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Defines the candidate's classes, its own names first. What it refers to is asked for here: a seat belt, not a wall, denies
 * what no solution needs.
 */
final class CandidateLoader extends ClassLoader {
	private static final String name = "solution";
	private static final String[] files = {
		"java.io.File", "java.io.RandomAccessFile", "java.nio.file.", "java.nio.channels.", "java.util.zip.ZipFile",
		"java.util.jar.", "java.util.logging.FileHandler",
	};
	private static final String[] network = { "java.net.", "javax.net.", "java.rmi.", "java.nio.channels." };
	private static final String[] processes = { "java.lang.Process" };
	private static final String[] insides = {
		"woodshed.", "sun.", "jdk.", "com.sun.", "java.lang.instrument.", "java.lang.management.", "javax.management.",
		"javax.tools.", "java.lang.ClassLoader", "java.lang.reflect.", "java.lang.StackWalker", "java.io.FileDescriptor",
	};

	/** what tuples, and classes that the runtime generates for the candidate's own, have in them */
	private static final Set<String> generated = Set.of(
		"woodshed.Tuple", "java.lang.reflect.Method", "java.lang.reflect.InvocationHandler", "java.lang.reflect.Proxy",
		"java.lang.reflect.UndeclaredThrowableException");

	private final Map<String, byte[]> classes = new TreeMap<>();

	private final boolean guard;

	/** `guard`: the seat belt is on */
	CandidateLoader(ClassLoader parent, boolean guard) {
		super(name, parent);
		this.guard = guard;
	}

	/** `blob`: for each class its name and its bytes, both with their length in four bytes before them. */
	void take(byte[] blob) {
		java.nio.ByteBuffer all = java.nio.ByteBuffer.wrap(blob);
		while (all.hasRemaining()) {
			byte[] className = new byte[all.getInt()];
			all.get(className);
			byte[] code = new byte[all.getInt()];
			all.get(code);
			classes.put(new String(className, java.nio.charset.StandardCharsets.UTF_8), code);
		}
	}

	Iterable<String> names() {
		return classes.keySet();
	}

	static boolean made(Class<?> type) {
		return type.getClassLoader() instanceof CandidateLoader;
	}

	static boolean made(StackTraceElement frame) {
		return name.equals(frame.getClassLoaderName());
	}

	@Override
	protected Class<?> loadClass(String className, boolean resolve) throws ClassNotFoundException {
		synchronized (getClassLoadingLock(className)) {
			if (classes.containsKey(className)) {
				Class<?> found = findLoadedClass(className);
				return found == null ? findClass(className) : found;
			}
		}
		deny(className, files, "read or write no file");
		deny(className, network, "open no connection");
		deny(className, processes, "start no process");
		if (!generated.contains(className) && !className.startsWith("jdk.internal.reflect.")) {
			deny(className, insides, "not look into the runtime");
		}
		return super.loadClass(className, resolve);
	}

	@Override
	protected Class<?> findClass(String className) throws ClassNotFoundException {
		byte[] code = classes.get(className);
		if (code == null) {
			throw new ClassNotFoundException(className);
		}
		return defineClass(className, code, 0, code.length);
	}

	private void deny(String className, String[] starts, String what) {
		for (String start : starts) {
			if (guard && className.startsWith(start)) {
				throw new SecurityException("the judge lets a solution " + what + " (" + className + ")");
			}
		}
	}
}
