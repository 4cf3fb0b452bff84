package woodshed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.BaseStream;

/** One input: the call, its time, its result. */
final class Case {
	static final int largestResult = 32 * 1024 * 1024;
	private static final int largestMutationCheck = 1024 * 1024;
	private static final int mostItems = 5_000_000;
	private static final long longCall = 50_000_000;

	/** nanoseconds of computing */
	long spent;
	private final Target target;
	private final Clock clock = new Clock();
	private final Runnable returned;

	/** `returned` is told when a long call has returned and its result is about to be read. */
	Case(Target target, Runnable returned) {
		this.target = target;
		this.returned = returned;
	}

	/** Writes the outcome. */
	void run(List<?> args, boolean seesChanges, Bytes out) {
		int begin = out.length;
		try {
			out.raw("{\"kind\":\"returned\",\"value\":");
			boolean isFunction = target.methods.containsKey("");
			Bytes after = isFunction ? function(args, seesChanges, out) : operations(args, seesChanges, out);
			if (after != null) {
				out.raw(",\"argsAfter\":").all(after);
			}
			out.raw('}');
		} catch (Throwable error) {
			out.length = begin;
			Failure.outcome(error, out);
		}
	}

	static boolean seesChanges(int lineLength, boolean exactTimes) {
		return lineLength <= largestMutationCheck && !exactTimes;
	}

	private Bytes function(List<?> args, boolean seesChanges, Bytes out) throws Throwable {
		Callee method = target.methods.get("");
		Object[] values = method.values(args, 0);
		Object result;
		clock.start();
		try {
			Object self = target.constructor == null ? null : target.constructor.call(null, new Object[0]);
			result = drained(method.call(self, values), method);
		} finally {
			spent = clock.spent();
		}
		if (spent > longCall) {
			returned.run();
		}
		Encoder encoder = new Encoder(new Bytes(largestResult));
		clock.start();
		try {
			encoder.value(result, method.returnsList);
		} finally {
			// what a view or a lazy list computes while it is read belongs to the call
			spent += encoder.ranForeignCode ? clock.spent() : 0;
		}
		out.all(encoder.out);
		if (!seesChanges) {
			return null;
		}
		Bytes after = new Bytes(largestResult).raw('[');
		return method.after(values, args, 0, after) ? after.raw(']') : null;
	}

	/** A class: results are read at once, as a later operation may change a list that was returned. */
	private Bytes operations(List<?> script, boolean seesChanges, Bytes out) throws Throwable {
		List<Callee> callees = new ArrayList<>(script.size());
		List<Object[]> values = new ArrayList<>(script.size());
		for (Object operation : script) {
			Object name = ((List<?>) operation).get(0);
			Callee callee = "new".equals(name) ? target.constructor : target.methods.get(name);
			callees.add(callee);
			values.add(callee.values((List<?>) operation, 1));
		}
		Encoder encoder = new Encoder(new Bytes(largestResult));
		Object self = null;
		clock.start();
		try {
			for (int i = 0; i < callees.size(); i++) {
				encoder.out.raw(i == 0 ? '[' : ',');
				Callee callee = callees.get(i);
				Object result = callee.call(self, values.get(i));
				if (callee == target.constructor) {
					self = result;
					encoder.out.raw("null");
				} else {
					encoder.value(drained(result, callee), callee.returnsList);
				}
			}
		} finally {
			spent = clock.spent();
		}
		out.all(callees.isEmpty() ? encoder.out.raw("[]") : encoder.out.raw(']'));
		if (!seesChanges) {
			return null;
		}
		Bytes after = new Bytes(largestResult);
		boolean changed = false;
		for (int i = 0; i < callees.size(); i++) {
			List<?> operation = (List<?>) script.get(i);
			after.raw(i == 0 ? "[[" : ",[").text((String) operation.get(0));
			changed |= callees.get(i).after(values.get(i), operation, 1, after);
			after.raw(']');
		}
		return changed ? after.raw(']') : null;
	}

	private static Object drained(Object result, Callee callee) {
		if (!callee.returnsIterator || result == null || result instanceof Collection || result.getClass().isArray()) {
			return result;
		}
		Iterator<?> items;
		if (result instanceof Iterator) {
			items = (Iterator<?>) result;
		} else if (result instanceof BaseStream) {
			items = ((BaseStream<?, ?>) result).iterator();
		} else if (result instanceof Iterable) {
			items = ((Iterable<?>) result).iterator();
		} else {
			return result;
		}
		List<Object> list = new ArrayList<>();
		while (list.size() < mostItems && items.hasNext()) {
			list.add(items.next());
		}
		return list;
	}
}
