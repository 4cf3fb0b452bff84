import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readManifest } from "../../support/manifest.ts";

const root = join(import.meta.dirname, "../../..");
const manifest = readManifest() as {
	readonly activationEvents: readonly string[];
	readonly contributes: {
		readonly commands: readonly {
			readonly command: string;
			readonly title: string;
			readonly category?: string;
			readonly icon?: string;
			readonly enablement?: string;
		}[];
		readonly menus: Readonly<
			Record<string, readonly { readonly command: string; readonly when?: string; readonly group?: string }[]>
		>;
		readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
		readonly views: Readonly<Record<string, readonly { readonly id: string; readonly type?: string }[]>>;
		readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
		readonly walkthroughs: readonly {
			readonly id: string;
			readonly icon?: string;
			readonly steps: readonly {
				readonly id: string;
				readonly description: string;
				readonly media: { readonly svg: string; readonly altText: string };
				readonly completionEvents: readonly string[];
			}[];
		}[];
	};
};
interface Setting {
	readonly description?: string;
	readonly markdownDescription?: string;
	readonly enum?: readonly unknown[];
	readonly enumDescriptions?: readonly string[];
	readonly properties?: Readonly<Record<string, Setting>>;
}
const { commands, menus, configuration, walkthroughs, viewsWelcome } = manifest.contributes;
const views = Object.values(manifest.contributes.views).flat();
const commandIds = [...commands.map(({ command }) => command), ...views.map(({ id }) => `${id}.focus`)];
/** What the links of a text run, each with its arguments as they are parsed. */
const linkedCommands = (text: string): readonly { readonly command: string; readonly args: readonly unknown[] }[] =>
	[...text.matchAll(/\]\(command:([\w.]+)(?:\?([^)\s]+))?\)/g)].map(([, command = "", query]) => ({
		command,
		args: query === undefined ? [] : (JSON.parse(decodeURIComponent(query)) as unknown[]),
	}));
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

	it("names all commands in one way: one category, a verb first, capitals, no full stop", () => {
		const verbs =
			/^(Add|Answer|Ask|Bet|Calibrate|Change|Choose|Debug|Disagree|Export|Find|Forget|Hold|Make|Manage|Mark|Open|Reopen|Resolve|Review|Run|Say|Set|Show|Spot|Start|Submit|Take|Test|Trust|Turn)\b/;
		const small = /^(a|an|and|as|for|in|of|on|or|the|to)$/;
		for (const { command, title, category } of commands) {
			assert.equal(category, "Woodshed", command);
			assert.match(title, verbs, command);
			assert.doesNotMatch(title, /\.$|\.\.\.|…./, command);
			for (const word of title.match(/[A-Za-z][\w']*/g) ?? []) {
				assert.ok(/^[A-Z]/.test(word) || small.test(word) || word === "ics", `${command}: ${title}`);
			}
		}
	});

	it("has a picture for every command that a title bar or a thread shows as one", () => {
		const shown = Object.entries(menus).flatMap(([menu, items]) =>
			items.filter(({ group = "" }) => menu !== "commandPalette" && /^(navigation|inline)/.test(group)),
		);
		for (const { command } of shown) {
			assert.match(commands.find((one) => one.command === command)?.icon ?? "", /^\$\([\w-]+\)$/, command);
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

	it("starts for every page of its own that an earlier window left open", () => {
		const schemes = sources
			.filter(({ text }) => text.includes("new RenderedPages("))
			.map(({ text }) => /^const scheme = "([\w-]+)";$/m.exec(text)?.[1]);
		assert.equal(schemes.length, 4);
		assert.deepEqual(
			manifest.activationEvents.filter((event) => event.startsWith("onFileSystem:")).sort(),
			schemes.map((scheme) => `onFileSystem:${scheme}`).sort(),
		);
	});

	it("asks in its conditions only for what is set", () => {
		const contexts = sources.find(({ name }) => name === "contextKeys.ts")?.text ?? "";
		const conditions = [...JSON.stringify(manifest).matchAll(/"(?:when|enablement)":"((?:[^"\\]|\\.)*)"/g)];
		const asked = new Set(
			conditions.flatMap(([, condition = ""]) => [
				...condition.replace(/(==|config\.)\s*\S+/g, "").matchAll(/\bwoodshed\.\w+/g),
			]),
		);
		assert.ok(asked.size > 4);
		for (const [key] of asked) {
			assert.ok(contexts.includes(`"${key}": boolean`), `${key} is never set`);
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

	it("describes every setting, and every part of one", () => {
		const described = (key: string, one: Setting): void => {
			assert.ok((one.description ?? one.markdownDescription ?? "").length > 0, `${key} has no description`);
			assert.equal(one.enumDescriptions?.length, one.enum?.length, `${key}: a description for each choice`);
			for (const [part, inner] of Object.entries(one.properties ?? {})) {
				described(`${key}.${part}`, inner);
			}
		};
		for (const [key, one] of Object.entries(configuration.properties)) {
			described(key, one);
		}
	});

	it("says in every list that can be empty what to do next", () => {
		for (const { id } of views.filter(({ type }) => type !== "webview")) {
			const contents = viewsWelcome.filter(({ view }) => view === id).map((one) => one.contents);
			assert.ok(
				contents.some((text) => linkedCommands(text).length > 0),
				`${id} has nothing to click when it is empty`,
			);
		}
		for (const { view, contents } of viewsWelcome) {
			assert.ok(
				views.some(({ id }) => id === view),
				view,
			);
			for (const { command } of linkedCommands(contents)) {
				assert.ok(commandIds.includes(command), command);
			}
		}
	});

	describe("first steps", () => {
		const steps = walkthroughs.flatMap((one) => one.steps);

		it("are five, each with a button and a picture that says in words what it shows", () => {
			assert.deepEqual(
				steps.map(({ id }) => id),
				["run", "design", "review", "interviewer", "date"],
			);
			for (const { id, description, media } of steps) {
				assert.ok(linkedCommands(description).length > 0, `${id} has no button`);
				assert.ok(existsSync(join(root, media.svg)), media.svg);
				assert.ok(media.altText.length > 0, id);
			}
			for (const { icon } of walkthroughs) {
				assert.ok(icon !== undefined && existsSync(join(root, icon)), icon);
			}
		});

		it("have pictures in the colours of the theme, which load nothing", () => {
			for (const { media } of steps) {
				const text = readFileSync(join(root, media.svg), "utf8");
				assert.match(text, /var\(--vscode-/);
				assert.doesNotMatch(text, /<script|<image|href|url\(|@import/, media.svg);
				// the welcome page's security policy takes no style of a picture's own: colours stand in attributes
				assert.doesNotMatch(text, /<style|\bstyle=|\bclass=/, media.svg);
			}
		});

		it("run commands that there are, on problems that there are", () => {
			const problems = ["coding", "design", "knowledge", "values"]
				.flatMap((shelf) => readdirSync(join(root, "problems", shelf)))
				.map((name) => name.replace(/\.md$/, ""));
			for (const { command, args } of steps.flatMap(({ description }) => linkedCommands(description))) {
				assert.ok(commandIds.includes(command), command);
				for (const slug of args) {
					assert.ok(problems.includes(String(slug)), `${command} ${slug}`);
				}
			}
		});

		it("are done by what is done: a command that there is, or a context that is set", () => {
			const contexts = sources.find(({ name }) => name === "contextKeys.ts")?.text ?? "";
			for (const { id, completionEvents } of steps) {
				assert.ok(completionEvents.length > 0, id);
				for (const event of completionEvents) {
					const [kind, what = ""] = event.split(":");
					const known = kind === "onCommand" ? commandIds.includes(what) : contexts.includes(`"${what}": boolean`);
					assert.ok(kind === "onCommand" || kind === "onContext", event);
					assert.ok(known, event);
				}
			}
		});
	});
});
