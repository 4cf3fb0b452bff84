import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

import * as vscode from "vscode";

import type { Pack } from "../../src/core/problem/pack.ts";
import { TestExplorer } from "../../src/extension/judge/testExplorer.ts";
import type { Judging } from "../../src/extension/judge/judging.ts";
import type { Progress } from "../../src/extension/practice/progress.ts";
import { Catalogue } from "../../src/extension/problem/catalogue.ts";
import { PackLibrary } from "../../src/node/problem/packLibrary.ts";
import { activated, inPractice, ownFolder } from "./support/practice.ts";

const count = 48;
const slugs = Array.from({ length: count }, (_, i) => `many-${String(i).padStart(2, "0")}`);

describe("the Test Explorer with as many problems as there may be", () => {
	let controller: vscode.TestController;
	let explorer: TestExplorer;
	const unpacked: string[] = [];

	before(async () => {
		const { extensionUri } = await activated();
		const shipped = new PackLibrary([vscode.Uri.joinPath(extensionUri, "dist", "packs").fsPath]);
		const model = await shipped.load("startup-delay");
		const [testCase] = model.cases;
		assert.ok(testCase);
		// more samples and edges than the tree may show
		const cases = Array.from({ length: 80 }, (_, i) => ({
			...testCase,
			id: `${testCase.id.slice(0, -4)}${String(i).padStart(4, "0")}`,
			group: "edge" as const,
		}));
		const pack = (slug: string): Pack => ({ ...model, cases, problem: { ...model.problem, slug, title: slug } });
		const summary = (slug: string) => ({ ...pack(slug).problem, hash: "" });
		const catalogue = new Catalogue({
			coding: {
				list: async () => slugs.map(summary),
				load: async (slug) => {
					unpacked.push(slug);
					return pack(slug);
				},
			},
			design: { list: async () => [], load: () => Promise.reject(new Error("there are no designs here")) },
			conversation: { list: async () => [], load: () => Promise.reject(new Error("there are no cards here")) },
		});
		for (const slug of slugs) {
			mkdirSync(inPractice("coding", slug), { recursive: true });
			writeFileSync(inPractice("coding", slug, "solution.py"), "def min_startup_delay(a, d):\n    return 0\n");
		}
		controller = vscode.tests.createTestController("woodshed-many", "Many problems");
		explorer = new TestExplorer({
			controller,
			folder: await ownFolder(),
			catalogue,
			judging: { cancel() {} } as unknown as Judging,
			progress: { of: () => undefined } as unknown as Progress,
			showError: (error) => assert.fail(String(error)),
			debug: async () => {},
		});
		await controller.resolveHandler?.(undefined);
	});
	after(() => {
		explorer.dispose();
		for (const slug of slugs) rmSync(inPractice("coding", slug), { recursive: true, force: true });
	});

	const items = () => [...controller.items].map(([, item]) => item).filter((item) => slugs.includes(item.id));

	it("lists every problem that has a solution, and unpacks none of them for it", () => {
		assert.deepEqual(
			items()
				.map((item) => item.id)
				.sort(),
			slugs,
		);
		assert.deepEqual(unpacked, []);
		assert.ok(items().every((item) => item.canResolveChildren && item.children.size === 0));
	});

	it("unpacks the one that is unfolded, and shows at most 50 of its cases", async () => {
		const [first, second] = items();
		assert.ok(first && second);
		await controller.resolveHandler?.(first);
		assert.equal(first.children.size, 50);
		assert.deepEqual(unpacked, [first.id]);
		assert.equal(second.children.size, 0);
		for (let i = 0; i < 20; i++) explorer.caseItem(first.id, `mine-${i}`, `my case ${i}`);
		assert.equal(first.children.size, 50);
	});

	it("never builds the tree anew: the items stay the same ones", async () => {
		const before = items();
		const unfolded = before[0]?.children.size;
		await controller.refreshHandler?.(new vscode.CancellationTokenSource().token);
		await controller.resolveHandler?.(undefined);
		const later = items();
		assert.ok(before.length === count && before.every((item, i) => item === later[i]));
		assert.equal(later[0]?.children.size, unfolded);
	});
});
