import assert from "node:assert/strict";

import { codingScriptOf, codingSlugs, designScriptOf, designSlugs } from "../../../support/interviewScripts.ts";

describe("the script of a round", () => {
	it("holds of every coding package its clarifications, hints, follow-ups and what strong answers hold", () => {
		for (const slug of codingSlugs) {
			const script = codingScriptOf(slug);
			assert.ok(script.clarifications.length >= 3, slug);
			const [work, ...others] = script.ladder;
			assert.deepEqual([work?.id, work?.hints.length], ["work/0", 3], slug);
			const followUps = others.filter((rung) => rung.strong !== null);
			assert.ok(followUps.length >= 2 && followUps.every((rung) => rung.criterion === null), slug);
			assert.ok(
				others.slice(0, followUps.length).every((rung) => rung.strong !== null),
				`${slug}: the package's own come first`,
			);
			const own = new Set(followUps.map((rung) => rung.question));
			assert.ok(
				script.criteria.every(
					(criterion) => criterion.followUps.length > 0 && !criterion.followUps.some((one) => own.has(one)),
				),
				slug,
			);
		}
	});

	it("holds of every design package its givens, its follow-ups and the twists of the attempt", () => {
		for (const slug of designSlugs) {
			const script = designScriptOf(slug);
			assert.ok(script.clarifications.length >= 5, slug);
			assert.deepEqual(
				script.twists.map((twist) => twist.minute),
				[20, 35],
				slug,
			);
			const ids = new Set(script.criteria.map((criterion) => criterion.id));
			assert.ok(
				script.twists.every((twist) => ids.has(twist.criterion)),
				slug,
			);
			assert.notDeepEqual(designScriptOf(slug, 2).twists, script.twists, slug);
			assert.deepEqual(new Set(script.ladder.map((rung) => rung.criterion)), ids, slug);
		}
	});

	it("asks the easy question of every item before the hard one of any, and heavy items first", () => {
		const { ladder, criteria } = designScriptOf("home-shelf-ranking");
		const firsts = ladder.slice(0, criteria.length);
		assert.deepEqual(new Set(firsts.map((rung) => rung.criterion)), new Set(criteria.map((criterion) => criterion.id)));
		const weights = firsts.map((rung) => criteria.find((one) => one.id === rung.criterion)!.weight);
		assert.deepEqual(
			weights,
			[...weights].sort((a, b) => b - a),
		);
	});

	it("has ids and questions of its own in every package", () => {
		for (const script of [...codingSlugs.map(codingScriptOf), ...designSlugs.map((slug) => designScriptOf(slug))]) {
			for (const names of [
				script.ladder.map((rung) => rung.id),
				script.ladder.map((rung) => rung.question),
				script.clarifications.map((one) => one.id),
			]) {
				assert.equal(new Set(names).size, names.length, script.slug);
			}
		}
	});
});
