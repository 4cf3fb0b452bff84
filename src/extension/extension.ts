import "./localization.ts";

import * as vscode from "vscode";

import { createCodingFeature } from "./codingFeature.ts";
import { setContext } from "./contextKeys.ts";
import { createDesignFeature } from "./designFeature.ts";
import type { House } from "./house.ts";
import { DisposableStore } from "./lifecycle.ts";
import { ActiveDocument } from "./practice/activeDocument.ts";
import { clock } from "./practice/clock.ts";
import { createPlanFeature } from "./planFeature.ts";
import { PracticeFolder } from "./practice/practiceFolder.ts";
import { Progress } from "./practice/progress.ts";
import { RoundRules } from "./practice/rounds/roundRules.ts";
import { createPracticeFeature } from "./practiceFeature.ts";
import { Catalogue } from "./problem/catalogue.ts";
import { openLibraries } from "./problem/libraries.ts";
import { createProgressFeature } from "./progressFeature.ts";
import { createRoundFeature } from "./roundFeature.ts";
import { createReviewFeature } from "./reviewFeature.ts";
import { createToolFeature } from "./toolFeature.ts";

/** Makes, joins, owns: every feature is one line, the closing block is the whole lifetime. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
	const store = new DisposableStore();
	context.subscriptions.push(store);
	const log = store.add(vscode.window.createOutputChannel("Woodshed", { log: true }));
	const folder = store.add(new PracticeFolder());
	// Before any panel of an earlier window is restored: what it showed is a path in this folder.
	await folder.find();
	const nowMs = clock(process.env["WOODSHED_CLOCK"]);
	const progress = store.add(new Progress(folder, log, nowMs));
	const house: House = {
		store,
		extensionUri: context.extensionUri,
		cacheDir: context.globalStorageUri.fsPath,
		log,
		nowMs,
		folder,
		progress,
		rules: new RoundRules(progress),
		catalogue: new Catalogue(openLibraries(context.extensionUri, null)),
		active: store.add(new ActiveDocument(folder)),
		secrets: context.secrets,
		memory: context.globalState,
		workspaceMemory: context.workspaceState,
	};
	store.add(folder.onDidChange(() => house.catalogue.use(openLibraries(context.extensionUri, folder.uri))));
	const coding = createCodingFeature(house);
	const design = createDesignFeature(house);
	const review = createReviewFeature(house, coding, design);
	createToolFeature(house, coding, design);
	createProgressFeature(house);
	const practice = createPracticeFeature(house, coding, design, review);
	createPlanFeature(house, practice.spaced);
	const rounds = createRoundFeature(house, design, coding);
	setContext("woodshed.ready", true);
	await practice.resume();
	await rounds.resume();
}
