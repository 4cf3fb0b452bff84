package woodshed;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a signature asks for, found in the candidate's classes. */
final class Target {
	/** What is asked for is not there; the message is a sentence that begins small. */
	static final class Missing extends Exception {
		private static final long serialVersionUID = 1;

		Missing(String message) {
			super(message, null, false, false);
		}
	}

	/** makes the object; null: every method is static */
	final Callee constructor;
	/** by their name in the signature; a function has the name "" */
	final Map<String, Callee> methods = new HashMap<>();
	private final String file;
	private final Class<?> type;

	/** `type`: what `find` found. */
	Target(Map<?, ?> signature, Class<?> type, String file) throws Missing {
		this.file = file;
		this.type = type;
		if (isClass(signature)) {
			constructor = constructor((List<?>) signature.get("init"));
			for (Object each : (List<?>) signature.get("methods")) {
				Map<?, ?> method = (Map<?, ?>) each;
				methods.put((String) method.get("name"), method(method));
			}
		} else {
			Callee found = method(signature);
			methods.put("", found);
			constructor = Modifier.isStatic(found.code.getModifiers()) ? null : constructor(List.of());
		}
	}

	/** The class that is asked for; its static initialiser runs. */
	static Class<?> find(Map<?, ?> signature, CandidateLoader loader, String file) throws Missing, ClassNotFoundException {
		String name = isClass(signature) ? (String) signature.get("name") : "Solution";
		List<String> others = new ArrayList<>();
		for (String each : loader.names()) {
			if (each.equals(name)) {
				return Class.forName(name, true, loader);
			}
			if (each.indexOf('$') < 0) {
				others.add(each);
			}
		}
		throw new Missing("class `" + name + "` was not found in " + file + "." + there("It", others));
	}

	private static boolean isClass(Map<?, ?> signature) {
		return signature.get("kind").equals("class");
	}

	private Callee constructor(List<?> params) throws Missing {
		if (Modifier.isAbstract(type.getModifiers())) {
			throw new Missing("class `" + type.getName() + "` in " + file + " is abstract or an interface, so no object can be made of it.");
		}
		return fitting(List.of(type.getDeclaredConstructors()), params, "none", "constructor of `" + type.getName() + "`");
	}

	private Callee method(Map<?, ?> wanted) throws Missing {
		String snake = (String) wanted.get("name");
		String camel = camelCase(snake);
		List<Executable> named = new ArrayList<>();
		TreeSet<String> others = new TreeSet<>();
		for (Class<?> each = type; each != null && (each == type || CandidateLoader.made(each)); each = each.getSuperclass()) {
			for (Method method : each.getDeclaredMethods()) {
				if (method.isSynthetic() || method.isBridge()) {
					continue;
				}
				if (method.getName().equals(camel) || method.getName().equals(snake)) {
					named.add(method);
				} else {
					others.add(method.getName());
				}
			}
		}
		if (named.isEmpty()) {
			throw new Missing("method `" + camel + "` was not found in " + file + "."
				+ there("Class `" + type.getName() + "`", new ArrayList<>(others)));
		}
		return fitting(named, (List<?>) wanted.get("params"), (String) wanted.get("returns"), "method `" + camel + "`");
	}

	/** The one whose parameters take what the signature gives. */
	private Callee fitting(List<? extends Executable> named, List<?> params, String returns, String what) throws Missing {
		Misfit misfit = null;
		for (Executable each : named) {
			if (each.getParameterCount() != params.size()) {
				continue;
			}
			try {
				return new Callee(each, params, returns);
			} catch (Misfit other) {
				misfit = misfit == null ? other : misfit;
			}
		}
		if (misfit != null) {
			throw new Missing(misfit.getMessage());
		}
		String given = params.stream()
			.map(each -> "`" + camelCase((String) ((Map<?, ?>) each).get("name")) + "`")
			.collect(Collectors.joining(", ", params.isEmpty() ? "" : ": ", ""));
		int has = named.isEmpty() ? 0 : named.get(0).getParameterCount();
		throw new Missing(what + " in " + file + " has " + count(has) + ", and the judge gives it " + params.size() + given + ".");
	}

	private static String count(int parameters) {
		return parameters == 1 ? "1 parameter" : parameters + " parameters";
	}

	private static String there(String what, List<String> others) {
		return others.isEmpty()
			? ""
			: " " + what + " has " + others.stream().limit(5).map(each -> "`" + each + "`").collect(Collectors.joining(", ")) + ".";
	}

	/** As camelCase.ts does. */
	private static String camelCase(String snake) {
		StringBuilder camel = new StringBuilder();
		for (int i = 0; i < snake.length(); i++) {
			int after = i;
			while (after < snake.length() && snake.charAt(after) == '_') {
				after++;
			}
			if (after > i && i > 0 && after < snake.length()) {
				camel.append(Character.toUpperCase(snake.charAt(after)));
				i = after;
			} else {
				camel.append(snake.charAt(i));
			}
		}
		return camel.toString();
	}
}
