import type { Finding } from "./finding.ts";

/** Whether a finding stands at a line. What is absent stands nowhere, and neither does what could not be verified at all. */
export function pointsAtLine({ source, evidence, state }: Finding): boolean {
	return state === "contradicted" || evidence.some((one) => "range" in one || (source === "check" && isSeen[one.kind]));
}

/** A check knows the line of what it computed or saw; of an absence it has none. */
const isSeen: Readonly<Record<Finding["evidence"][number]["kind"], boolean>> = {
	quote: true,
	component: true,
	connector: true,
	absence: false,
	computed: true,
	judged: true,
};
