import type { Component } from "../designGraph.ts";
import type { Remark } from "./designRule.ts";

/** A remark that stands at a component, where it is defined, and is about it. */
export function remarkOn(component: Component, message: string): Remark {
	return {
		key: component.id,
		anchor: { range: component.range, component: component.id },
		message,
		evidence: [{ kind: "component", id: component.id, range: component.range }],
	};
}
