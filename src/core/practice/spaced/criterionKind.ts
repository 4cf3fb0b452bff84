/**
 * What an item of a design's rubric asks for, whatever the design: items of one kind come back in each other's place. An id
 * that several designs share is its own kind; this table joins those that ask the same by another name.
 */
export function criterionKind(criterion: string): string {
	return kinds.get(criterion) ?? criterion;
}

/** kind → ids; each kind is found in two designs at least */
export const criterionKinds: Readonly<Record<string, readonly string[]>> = {
	abuse: ["abuse", "adversary"],
	bias: ["position-bias", "popularity-bias"],
	"cold-start": ["cold-start", "prior", "audience"],
	cost: ["cost", "batch-waste", "memory"],
	"data-rights": ["privacy", "deletion"],
	"each-listener": ["budgets", "listener-cost"],
	exploration: ["exploration", "off-policy", "allocation"],
	fairness: ["fairness", "innocents"],
	features: ["features", "joins"],
	formats: ["formats", "content-mix"],
	"index-freshness": ["freshness", "updates"],
	interference: ["interference", "unit"],
	labels: ["labels", "training-pairs"],
	metrics: ["metrics", "decision"],
	novelty: ["novelty", "repetition"],
	reasons: ["explanation", "facts", "evidence"],
	recall: ["recall", "index"],
	release: ["rollout", "gate"],
	stages: ["two-stage", "hybrid"],
	taste: ["taste", "personalisation"],
	tenants: ["autonomy", "isolation"],
	versions: ["versions", "reproducibility"],
};

const kinds: ReadonlyMap<string, string> = new Map(
	Object.entries(criterionKinds).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)),
);
