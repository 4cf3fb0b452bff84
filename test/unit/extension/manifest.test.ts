import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string; readonly enablement?: string }[];
		readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
		readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
	};
};
const { commands, menus, configuration } = manifest.contributes;
const hidden = (menus["commandPalette"] ?? []).filter(({ when }) => when === "false").map(({ command }) => command);
const sources = readdirSync(join(root, "src/extension"), { recursive: true, withFileTypes: true })
	.filter((item) => item.name.endsWith(".ts"))
	.map((item) => ({ name: item.name, text: readFileSync(join(item.parentPath, item.name), "utf8") }));

describe("the extension's manifest", () => {
	it("puts at most 12 commands into the palette", () => {
		const shown = commands.map(({ command }) => command).filter((command) => !hidden.includes(command));
		assert.ok(shown.length <= 12, `${shown.length}: ${shown.join(", ")}`);
	});

	it("keeps every other command within reach: in a menu, or behind something to click", () => {
		const inMenus = Object.entries(menus)
			.filter(([menu]) => menu !== "commandPalette")
			.flatMap(([, items]) => items.map(({ command }) => command));
		for (const command of hidden) {
			const called = sources.some(
				({ name, text }) =>
					name !== "commands.ts" && text.replace(/registerCommand\([^)]*?"[^"]+"/g, "").includes(`"${command}"`),
			);
			assert.ok(inMenus.includes(command) || called, `${command} can only be run by who knows its name`);
		}
	});

	it("declares every command that is registered, and registers every command that it declares", () => {
		const registered = sources.flatMap(({ text }) =>
			[...text.matchAll(/registerCommand\(\s*"([^"]+)"/g)].map((match) => match[1] ?? ""),
		);
		assert.deepEqual([...new Set(registered)].sort(), commands.map(({ command }) => command).sort());
	});

	it("enables what a menu shows: a command is enabled wherever one of its menu entries is visible", () => {
		const kinds = ["solutionActive", "designActive", "answerActive"];
		for (const [menu, items] of Object.entries(menus)) {
			for (const { command, when = "" } of menu === "commandPalette" ? [] : items) {
				const enablement = commands.find((one) => one.command === command)?.enablement;
				for (const kind of enablement === undefined ? [] : kinds.filter((one) => when.includes(one))) {
					assert.ok(enablement?.includes(kind), `${command} is shown in ${menu} for ${kind}, where it is not enabled`);
				}
			}
		}
	});

	it("declares every setting that is read", () => {
		const read = sources.flatMap(({ text }) =>
			[...text.matchAll(/\b(?:setting|updateSetting|onDidChangeSetting)\(\s*"([^"]+)"/g)].map(
				(match) => `woodshed.${match[1]}`,
			),
		);
		for (const key of new Set(read)) {
			assert.ok(key in configuration.properties, key);
		}
	});
});
