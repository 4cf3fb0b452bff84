import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { expectedTokens, expectedWords } from "../../core/review/costWords.ts";
import type { ExpectedCost } from "../../core/review/expectedCost.ts";
import type { ModelRequest } from "../../core/review/languageModel.ts";
import { documentPath } from "../documentPath.ts";
import { priceSetting } from "./priceSetting.ts";
import { vendorName } from "./providers/editorModels.ts";

const scheme = "woodshed-preview";
const rememberedKey = "woodshed.consent";

const secretLooking: readonly RegExp[] = [
	/\bsk-[A-Za-z0-9_-]{16,}/,
	/\bAKIA[0-9A-Z]{16}\b/,
	/-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];

export interface SendOptions {
	/** what is spoken of: a problem's slug. A yes holds for what follows about it, in this window. */
	readonly about?: string;
	/** true: an answer in a talk that has begun */
	readonly follows?: boolean;
	/** false: asked each time, whatever was said before; for texts that are private */
	readonly always?: boolean;
	/** what the review will take; without it nothing is said about cost */
	readonly cost?: ExpectedCost;
}

/** Before the first send to a host: shows exactly what will be sent. A text that looks like it holds a secret is asked about each time. */
export class SendConsent implements vscode.TextDocumentContentProvider, vscode.Disposable {
	private readonly memory: vscode.Memento;
	private readonly registration: vscode.Disposable;
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changed.event;
	private preview = "";
	/** origins with what was said yes to, in this window */
	private readonly talks = new Set<string>();

	constructor(memory: vscode.Memento) {
		this.memory = memory;
		this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
	}

	provideTextDocumentContent(): string {
		return this.preview;
	}

	/** False: nothing may be sent. `origin`: of the reviewer; null sends nothing by itself, so there is nothing to ask. */
	async ask(origin: string | null, request: ModelRequest, options: SendOptions = {}): Promise<boolean> {
		if (origin === null) {
			return true;
		}
		const place = placeOf(origin);
		const remembered = this.memory.get<readonly string[]>(rememberedKey) ?? [];
		const secret = secretLooking.some((pattern) => pattern.test(request.candidate));
		const mayRemember = !secret && options.always !== false;
		const talk = `${origin} ${options.about ?? ""}`;
		if (mayRemember && (remembered.includes(origin) || (options.follows === true && this.talks.has(talk)))) {
			return true;
		}
		const title = l10n.t`What will be sent to ${place.name}`;
		this.preview = [
			title,
			`--- ${l10n.t`instructions`} ---\n${request.system}`,
			`--- ${l10n.t`problem and rubric`} ---\n${request.stable}`,
			`--- ${l10n.t`your text`} ---\n${request.candidate}\n`,
		].join("\n\n");
		const uri = vscode.Uri.from({ scheme, path: documentPath(title, "txt") });
		this.changed.fire(uri);
		await vscode.window.showTextDocument(uri, { preview: true, preserveFocus: true });
		const answer = await vscode.window.showInformationMessage(
			l10n.t`Send this to ${place.name}?`,
			{ modal: true, detail: detailOf(place, secret, request, options.cost) },
			l10n.t`Send`,
			...(mayRemember ? [place.always] : []),
		);
		await closePreview();
		if (answer === place.always) {
			await this.memory.update(rememberedKey, [...remembered, origin]);
		}
		if (answer !== undefined && options.about !== undefined) {
			this.talks.add(talk);
		}
		return answer !== undefined;
	}

	dispose(): void {
		this.registration.dispose();
		this.changed.dispose();
	}
}

interface Place {
	/** "api.openai.com", "Copilot through VS Code" */
	readonly name: string;
	readonly always: string;
	readonly isEditor: boolean;
}

function placeOf(origin: string): Place {
	const { protocol, host, pathname } = new URL(origin);
	return protocol === "editor:"
		? { name: l10n.t`${vendorName(pathname)} through VS Code`, always: l10n.t`Always for These Models`, isEditor: true }
		: { name: host, always: l10n.t`Always for This Host`, isEditor: false };
}

function detailOf(place: Place, secret: boolean, request: ModelRequest, cost: ExpectedCost | undefined): string {
	const size = Math.ceil((request.system.length + request.stable.length + request.candidate.length) / 1000);
	const requests = cost?.requests ?? 1;
	const price = place.isEditor ? null : priceSetting();
	return [
		secret ? l10n.t`It looks as if your text holds a key or a secret.` : "",
		l10n.t`About ${size} thousand characters: the instructions, the problem, the rubric and your text, as shown in the editor. Nothing else.`,
		place.isEditor ? planWords(requests) : "",
		cost === undefined ? "" : costSentence(cost, price, place),
	]
		.filter(Boolean)
		.join(" ");
}

function planWords(requests: number): string {
	return requests === 1 ? l10n.t`It uses 1 request of your plan.` : l10n.t`It uses ${requests} requests of your plan.`;
}

function costSentence(cost: ExpectedCost, price: ReturnType<typeof priceSetting>, place: Place): string {
	// a plan's price is not ours to guess at, and its requests were named
	const shown = place.isEditor ? expectedTokens(cost) : expectedWords(cost, price);
	const requests = place.isEditor || cost.requests === 1 ? [] : [l10n.t`in ${cost.requests} requests`];
	return `${[`${shown.charAt(0).toUpperCase()}${shown.slice(1)}`, ...requests].join(", ")}.`;
}

/** The preview has been read: the reviewed text comes back in its place. */
async function closePreview(): Promise<void> {
	const tabs = vscode.window.tabGroups.all
		.flatMap((group) => group.tabs)
		.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === scheme);
	await vscode.window.tabGroups.close(tabs, true);
}
