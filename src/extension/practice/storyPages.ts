import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { withFullStop } from "../../core/base/withFullStop.ts";
import { type StoryPrompt, storyBank } from "../../core/practice/stories/storyBank.ts";
import { storyBankText } from "../../core/practice/stories/storyBankText.ts";
import { type ToldStory, toldStory } from "../../core/practice/stories/toldStory.ts";
import { valueNames } from "../../core/review/conversation/conversationPack.ts";
import { systemReason } from "../../node/systemReason.ts";
import { fileExists } from "../fileExists.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { RenderedPages } from "../renderedPages.ts";
import { showRendered } from "../showRendered.ts";
import type { PracticeFolder } from "./practiceFolder.ts";

const scheme = "woodshed-stories";
const page = vscode.Uri.from({ scheme, path: "/Stories.md" });

/** Which answers nothing is said of yet, since they are worked on in a mock. */
export interface HiddenStories {
	isHidden(slug: string): boolean;
	/** it may be others now */
	onDidChange(listener: () => void): vscode.Disposable;
}

/** The story bank as a read-only page. It is read afresh from the answers, and only counts of it are logged. */
export class StoryPages implements vscode.Disposable {
	private readonly folder: PracticeFolder;
	private readonly catalogue: Catalogue;
	private readonly log: vscode.LogOutputChannel;
	private readonly hidden: HiddenStories;
	private readonly pages: RenderedPages;
	private readonly subscriptions: vscode.Disposable;

	constructor(folder: PracticeFolder, catalogue: Catalogue, log: vscode.LogOutputChannel, hidden: HiddenStories) {
		this.folder = folder;
		this.catalogue = catalogue;
		this.log = log;
		this.hidden = hidden;
		this.pages = new RenderedPages(scheme, () => this.pageText());
		this.subscriptions = vscode.Disposable.from(
			this.pages,
			folder.onDidChange(() => this.pages.change(page)),
			hidden.onDidChange(() => this.pages.change(page)),
			vscode.workspace.onDidSaveTextDocument(({ uri }) => {
				const place = folder.parse(uri);
				if (place?.kind === "answer" && place.shelf === "values") {
					this.pages.change(page);
				}
			}),
		);
	}

	/** Throws a HumanError when this window has no practice folder: the stories are there. */
	async show(): Promise<void> {
		this.folder.inside("values");
		this.pages.change(page);
		await showRendered(page);
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private async pageText(): Promise<string> {
		if (this.folder.uri === null) {
			return l10n.t`This window has no practice folder, so there is no story to show. Open a problem first.\n`;
		}
		try {
			return await this.text();
		} catch (error) {
			this.log.warn(`Stories: ${systemReason(error)}`);
			return `${withFullStop(l10n.t`The stories could not be read: ${systemReason(error)}`)} ${l10n.t`Choose “Show Stories” again once that is put right.`}\n`;
		}
	}

	private async text(): Promise<string> {
		const prompts = (await this.catalogue.list()).filter(({ round }) => round === "values").map(asPrompt);
		const told = await Promise.all(prompts.map(({ slug }) => this.read(slug)));
		const bank = storyBank(
			prompts,
			told.filter((story) => story !== null),
			(slug) => this.hidden.isHidden(slug),
		);
		const covered = bank.values.filter(({ coverage }) => coverage === "covered").length;
		this.log.info(`Stories: ${bank.stories.length} told, ${covered} values covered`);
		return storyBankText(bank, (slug) => this.linkOf(slug));
	}

	/** Null while nothing is told. What stands in an editor counts, saved or not. */
	private async read(slug: string): Promise<ToldStory | null> {
		const file = this.fileOf(slug);
		const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
		if (open === undefined && !(await fileExists(file))) {
			return null;
		}
		const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
		return toldStory(text, await this.catalogue.conversationPack(slug));
	}

	/** From the workspace's root: the editor's preview shows no link to a `file:` address. */
	private linkOf(slug: string): string {
		return `/${vscode.workspace.asRelativePath(this.fileOf(slug), false)}`;
	}

	private fileOf(slug: string): vscode.Uri {
		return this.folder.uriOf({ kind: "answer", shelf: "values", slug });
	}
}

/** A list names the value of a prompt as its category. */
function asPrompt({ slug, title, category }: { slug: string; title: string; category: string }): StoryPrompt {
	return { slug, title, value: valueNames.find((name) => name === category) ?? null };
}
