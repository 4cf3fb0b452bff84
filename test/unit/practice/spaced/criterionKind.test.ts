import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import { criterionKind, criterionKinds } from "../../../../src/core/practice/spaced/criterionKind.ts";

const folder = join(import.meta.dirname, "../../../../problems/design");
const rubrics = readdirSync(folder).map((slug) => {
	const text = readFileSync(join(folder, slug, "rubric.yaml"), "utf8");
	return { slug, ids: (parse(text) as { criteria: { id: string }[] }).criteria.map(({ id }) => id) };
});

describe("kinds of rubric items", () => {
	it("join items that ship, each in one kind, and each kind is asked for by two designs", () => {
		const all = Object.values(criterionKinds).flat();
		assert.equal(new Set(all).size, all.length);
		for (const [kind, ids] of Object.entries(criterionKinds)) {
			for (const id of ids) {
				assert.ok(
					rubrics.some((one) => one.ids.includes(id)),
					`${id} of ${kind}`,
				);
				assert.equal(criterionKind(id), kind);
			}
			const places = rubrics.filter((one) => one.ids.some((id) => criterionKind(id) === kind));
			assert.ok(places.length >= 2, `${kind}: ${places.map(({ slug }) => slug).join(", ")}`);
			assert.ok(!all.includes(kind) || ids.includes(kind), `${kind} is an item of another kind`);
		}
	});

	it("let nine of ten items come back in another design", () => {
		const items = rubrics.flatMap(({ slug, ids }) => ids.map((id) => ({ slug, id })));
		const elsewhere = items.filter(({ slug, id }) =>
			rubrics.some((one) => one.slug !== slug && one.ids.some((other) => criterionKind(other) === criterionKind(id))),
		);
		assert.ok(elsewhere.length / items.length >= 0.9, `${elsewhere.length} of ${items.length}`);
	});
});
