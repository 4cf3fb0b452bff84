package woodshed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Source and classes in memory. Of the class path only the tuples are seen. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
	private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

	MemoryFiles(JavaFileManager system) {
		super(system);
	}

	void clear() {
		classes.clear();
	}

	Map<String, ByteArrayOutputStream> classes() {
		return classes;
	}

	static JavaFileObject text(String fileName, String source) {
		return new SimpleJavaFileObject(URI.create("memory:///solution.java"), JavaFileObject.Kind.SOURCE) {
			@Override
			public CharSequence getCharContent(boolean ignoreEncodingErrors) {
				return source;
			}

			@Override
			public String getName() {
				return fileName;
			}

			/** a public class need not have the name of the file */
			@Override
			public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
				return kind == JavaFileObject.Kind.SOURCE;
			}
		};
	}

	@Override
	public JavaFileObject getJavaFileForOutput(
		Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
		return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
			@Override
			public OutputStream openOutputStream() {
				ByteArrayOutputStream code = new ByteArrayOutputStream();
				classes.put(className, code);
				return code;
			}
		};
	}

	@Override
	public Iterable<JavaFileObject> list(
		Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
		if (location != StandardLocation.CLASS_PATH) {
			return super.list(location, packageName, kinds, recurse);
		}
		List<JavaFileObject> seen = new ArrayList<>();
		if (packageName.isEmpty() || packageName.equals("woodshed")) {
			for (JavaFileObject file : super.list(location, packageName, kinds, false)) {
				String name = inferBinaryName(location, file);
				if (packageName.isEmpty() ? name.startsWith("Tuple") : name.equals("woodshed.Tuple")) {
					seen.add(file);
				}
			}
		}
		return seen;
	}
}
