import { types } from "node:util";

import type { ValueType } from "../../core/problem/valueType.ts";
import type { JsRealm } from "./jsRealm.ts";
import { scriptedCallable } from "./scriptedCallable.ts";

/** Turns the lists that stand for iterators and the specs that stand for callables into what the signature says. */
export function livelyValue(value: unknown, type: ValueType, realm: JsRealm): unknown {
	switch (type.kind) {
		case "iterator":
			return realm.iterator((value as unknown[]).map((item) => livelyValue(item, type.of, realm)));
		case "callable":
			return scriptedCallable(types.isMap(value) ? new Map(value as Map<unknown, unknown>) : value, type.name);
		case "list":
			return realm.list((value as unknown[]).map((item) => livelyValue(item, type.of, realm)));
		case "optional":
			return value === null ? null : livelyValue(value, type.of, realm);
		case "tuple":
			return realm.list(
				(value as unknown[]).map((item, i) => livelyValue(item, type.items[i] ?? { kind: "any" }, realm)),
			);
		default:
			return value;
	}
}
