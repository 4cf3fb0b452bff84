import type { DesignRule } from "./designRule.ts";

export const capacityRules: readonly DesignRule[] = [
	{
		id: "capacity/overload",
		family: "capacity",
		criteria: ["serving", "capacity", "scale"],
		severity: "error",
		live: true,
		*check({ capacity, flow }) {
			for (const row of capacity) {
				const component = flow.components.get(row.component);
				if (component === undefined || row.utilisation === undefined || row.utilisation <= 1) {
					continue;
				}
				const range = component.metaRange ?? component.range;
				yield {
					key: component.id,
					anchor: { range, component: component.id },
					message: `${component.label} gets ${row.shown}. A part that is smaller than its own stated load fails at the first peak, and this sum is what an interviewer does first. Raise n, lower the work per request, or send less of it here (ratio on the arrow).`,
					evidence: [
						{ kind: "computed", text: row.shown },
						{ kind: "component", id: component.id, range: component.range },
					],
				};
			}
		},
	},
	{
		id: "capacity/tight",
		family: "capacity",
		criteria: ["serving", "capacity", "scale"],
		severity: "warning",
		live: true,
		*check({ capacity, flow }) {
			for (const row of capacity) {
				const component = flow.components.get(row.component);
				const { utilisation = 0 } = row;
				if (component === undefined || utilisation <= 0.9 || utilisation > 1) {
					continue;
				}
				yield {
					key: component.id,
					anchor: { range: component.metaRange ?? component.range, component: component.id },
					message: `${component.label} runs at ${row.shown}. Above 90 % queues grow faster than load, and no zone may fail. Plan for about 70 %.`,
					evidence: [{ kind: "computed", text: row.shown }],
				};
			}
		},
	},
];
