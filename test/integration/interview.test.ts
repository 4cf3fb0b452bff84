import assert from "node:assert/strict";
import { existsSync, rmSync, writeFileSync } from "node:fs";

import * as vscode from "vscode";

import type { DesignPack } from "../../src/core/design/designPack.ts";
import { designScript } from "../../src/core/review/interview/designScript.ts";
import { codingScript } from "../../src/core/review/interview/codingScript.ts";
import type { Turn } from "../../src/core/review/interview/interview.ts";
import { interviewLines } from "../../src/core/review/interview/interviewLines.ts";
import type { LanguageModel } from "../../src/core/review/languageModel.ts";
import { review } from "../../src/core/review/review.ts";
import type { Review } from "../../src/core/review/reviewEvent.ts";
import { designTarget } from "../../src/core/review/designTarget.ts";
import { PackLibrary } from "../../src/node/problem/packLibrary.ts";
import { openaiModel } from "../../src/node/review/openaiModel.ts";
import { wait } from "../../src/node/review/wait.ts";
import type { PracticeFolder } from "../../src/extension/practice/practiceFolder.ts";
import { Catalogue } from "../../src/extension/problem/catalogue.ts";
import { openLibraries } from "../../src/extension/problem/libraries.ts";
import { interviewSubjects } from "../../src/extension/review/interview/interviewSubjects.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import type { ShownInterview } from "../../src/protocol/interview/interviewState.ts";
import { type Exchange, type Scenario, startOpenaiServer } from "../support/openaiServer.ts";
import { replyFinding, replyText, trueQuotes } from "../support/scriptedReply.ts";
import { InterviewStand } from "./support/interviewStand.ts";
import {
	activated,
	designPack,
	inPractice,
	logEvents,
	openProblem,
	ownFolder,
	packageText,
	practiceText,
	until,
	write,
} from "./support/practice.ts";
import { withSettings } from "./support/stand.ts";

const slug = "home-shelf-ranking";
const path = `design/${slug}/design.md`;
const transcript = ["design", slug, "interview.md"] as const;
const place = { name: `design-${slug}`, path };

type Held = Extract<ShownInterview, { type: "held" }>;

const spoken = (turns: readonly Turn[]): readonly string[] =>
	turns.flatMap((turn) => (turn.who === "interviewer" ? [turn.kind] : []));
const textOf = (turns: readonly Turn[], kind: Turn["kind"]): string =>
	turns.find((turn) => turn.who === "interviewer" && turn.kind === kind)?.text ?? "";

describe("what an interview is made from", () => {
	let folder: PracticeFolder;
	let subject: ReturnType<typeof interviewSubjects>;
	const run: { verdict: string | null } = { verdict: null };
	const clock: { gone: number | null } = { gone: null };

	before(async () => {
		const { extensionUri } = await activated();
		folder = await ownFolder();
		subject = interviewSubjects({
			folder,
			catalogue: new Catalogue(openLibraries(extensionUri, null)),
			progress: { of: () => undefined } as never,
			judging: {
				state: () => (run.verdict === null ? { type: "idle" } : { type: "done", mode: "submit", verdict: run.verdict }),
			} as never,
			rounds: {
				goneMs: () => clock.gone ?? undefined,
				watch: () => undefined,
			},
		});
	});
	after(() => folder.dispose());

	for (const [path, round, isPrivate] of [
		["coding/sessionize-log/solution.py", "coding", false],
		[`design/${slug}/design.md`, "design", false],
		["knowledge/drift/answer.md", "knowledge", false],
		["knowledge/hard-problem/answer.md", "depth", false],
		["values/proved-wrong/answer.md", "values", true],
	] as const) {
		it(`is its problem's package: ${path}`, async () => {
			const found = await subject(folder.inside(path));
			assert.ok(found);
			assert.deepEqual([found.script.round, found.path, found.private], [round, path, isPrivate]);
			assert.ok(found.script.opening !== "" && found.script.ladder.length > 1);
			const offline = await found.offline("");
			assert.ok(offline.offline && offline.score === null);
		});
	}

	it("is nothing for a file that no problem goes with", async () => {
		for (const path of ["design/my-own/design.md", "design/home-shelf-ranking/interview.md", "notes.md"]) {
			assert.equal(await subject(folder.inside(path)), null, path);
		}
	});

	it("follows the round's clock, and knows when a solution is accepted by a submission", async () => {
		const design = await subject(folder.inside(`design/${slug}/design.md`));
		assert.equal(design?.minute(), null);
		clock.gone = 21 * 60_000;
		assert.equal(design?.minute(), 21);
		const solution = await subject(folder.inside("coding/sessionize-log/solution.py"));
		assert.equal(solution?.solved(), false);
		run.verdict = "wrong-answer";
		assert.equal(solution?.solved(), false);
		run.verdict = "accepted";
		assert.equal(solution?.solved(), true);
	});
});

describe("an interview", () => {
	let document: vscode.TextDocument;
	let folder: PracticeFolder;
	let log: vscode.LogOutputChannel;
	let progress: Progress;
	let pack: DesignPack;
	let text: string;
	let stand: InterviewStand;

	before(async () => {
		await activated();
		document = await openProblem(slug);
		pack = await designPack(slug);
		text = await packageText("design", slug, "reference", "senior.design.md");
		await write(document, text);
		folder = await ownFolder();
		log = vscode.window.createOutputChannel("Woodshed interview", { log: true });
		progress = new Progress(folder, log);
	});
	beforeEach(async () => {
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
		clean();
		stand = new InterviewStand({ folder, progress, pack, script: designScript(pack, 1), place });
	});
	afterEach(() => {
		stand.dispose();
		assert.deepEqual(stand.errors, []);
	});
	after(() => {
		clean();
		progress.dispose();
		folder.dispose();
		log.dispose();
	});

	const clean = (): void => {
		rmSync(inPractice(...transcript), { force: true });
		rmSync(inPractice(".woodshed", "interviews"), { recursive: true, force: true });
	};
	const held = (): Held => {
		const shown = stand.interviews.shown(document.uri);
		assert.ok(shown.type === "held", shown.type);
		return shown;
	};
	const begin = async (): Promise<void> => {
		await stand.interviews.start(document);
		await stand.interviews.skip(document.uri);
		assert.ok(held().open, "a question is open");
	};

	describe("without a model", () => {
		it("is about the document at hand, which stays so while other text has the focus", async () => {
			const { interviews } = stand;
			assert.equal(interviews.current?.toString(), document.uri.toString());
			const other = await vscode.workspace.openTextDocument({ content: "notes" });
			await vscode.window.showTextDocument(other);
			assert.equal(interviews.current?.toString(), document.uri.toString());
			await until("the design to be known", () => interviews.shown(document.uri).type === "ready");
		});

		it("answers what is asked before the work by the brief alone, then asks one question at a time", async () => {
			const { interviews } = stand;
			const opening = await interviews.start(document);
			assert.deepEqual(spoken(opening), ["opening"]);
			assert.equal(held().phase, "before");
			const clarified = await interviews.say(document.uri, "How many monthly active users are there?");
			assert.match(textOf(clarified, "clarification"), /751 M/);
			assert.equal(interviews.named(document.uri.toString())?.toString(), document.uri.toString());
			assert.equal(interviews.named("file:///etc/hosts"), null, "a page speaks of what it was shown");
			assert.equal(interviews.named("no scheme:%%%"), null);
			const begun = await interviews.say(document.uri, "I am ready to begin.");
			assert.equal(spoken(begun).at(-1), "question");
			const first = held().open;
			assert.ok(first);
			const next = await interviews.say(
				document.uri,
				"We rank by the expected stream rate, because it is what we ship.",
			);
			assert.equal(spoken(next).at(-1), "question");
			assert.notEqual(held().open?.question, first.question);
			assert.ok(held().turns.every(({ who, source }) => who === "candidate" || source === "from the problem"));
		});

		it("gives hints one at a time, takes a pass, and tells all of it in a file beside the design", async () => {
			await begin();
			const { interviews } = stand;
			const asked = held().open?.question ?? "";
			const hint = await interviews.hint(document.uri);
			assert.deepEqual(spoken(hint), ["hint"]);
			assert.equal(held().open?.hintsTaken, 1);
			assert.equal(logEvents("hintTaken", slug).at(-1)?.step, "nudge");
			await interviews.dontKnow(document.uri);
			await interviews.dontKnow(document.uri);
			assert.notEqual(held().open?.question, asked);
			const told = practiceText(...transcript).replaceAll("\\", "");
			for (const words of [asked, textOf(hint, "hint"), "I don't know."]) {
				assert.ok(told.includes(words.replaceAll("\n", " ")), words);
			}
		});

		it("is where it was in the next window, to the word", async () => {
			await begin();
			await stand.interviews.say(document.uri, "Because a listener who leaves tells us that the shelf was wrong.");
			const before = held();
			stand.reopen();
			await until("the interview to be read", () => stand.interviews.shown(document.uri).type === "held");
			assert.deepEqual(held(), before);
			const next = await stand.interviews.say(document.uri, "And the log holds the propensities.");
			assert.ok(next.length > 1);
			assert.equal(practiceText(...transcript).split("# Interview").length, 2, "one interview, told once");
		});

		it("goes on in a second window with what was said in the first, and no turn of either is lost", async () => {
			const second = new InterviewStand({ folder, progress, pack, script: designScript(pack, 1), place });
			try {
				await begin();
				await until("the second window to have it", () => second.interviews.shown(document.uri).type === "held");
				assert.deepEqual(await second.interviews.start(document), [], "it is joined, not begun again");
				const turnsOf = ({ interviews }: InterviewStand): readonly string[] => {
					const shown = interviews.shown(document.uri);
					return shown.type === "held" ? shown.turns.map((turn) => turn.text) : [];
				};
				await until("both to show the same", () => turnsOf(second).join() === turnsOf(stand).join());
				await Promise.all([
					stand.interviews.say(document.uri, "One window says this."),
					second.interviews.say(document.uri, "The other one says that."),
				]);
				await until("both to come to rest", () => {
					const [first, other] = [turnsOf(stand), turnsOf(second)];
					return first.includes("The other one says that.") && first.join() === other.join();
				});
				assert.ok(turnsOf(second).includes("One window says this."));
				const told = practiceText(...transcript);
				assert.match(told, /One window says this\./);
				assert.match(told, /The other one says that\./);
				await stand.interviews.forget(document.uri);
				await until("the fresh attempt to be seen", () => second.interviews.shown(document.uri).type === "ready");
				assert.deepEqual(second.errors, []);
			} finally {
				second.dispose();
			}
		});

		it("is over in a second window, too, when the first begins a fresh attempt in the middle of a sentence", async () => {
			const second = new InterviewStand({ folder, progress, pack, script: designScript(pack, 1), place });
			try {
				await begin();
				await until("the second window to have it", () => second.interviews.shown(document.uri).type === "held");
				await Promise.all([
					second.interviews.say(document.uri, "This is said while it ends."),
					stand.interviews.forget(document.uri),
				]);
				for (const { interviews } of [stand, second]) {
					await until("the fresh attempt to be seen", () => interviews.shown(document.uri).type === "ready");
				}
				assert.deepEqual([...stand.errors, ...second.errors], []);
			} finally {
				second.dispose();
			}
		});

		it("never writes over what the candidate wrote into the transcript", async () => {
			await begin();
			writeFileSync(inPractice(...transcript), `${practiceText(...transcript)}\nMy own note.\n`);
			await stand.interviews.say(document.uri, "A first answer after the note.");
			const told = practiceText(...transcript);
			assert.ok(told.indexOf("My own note.") < told.indexOf("A first answer after the note"), told);
			assert.equal(told.split("My own note.").length, 2);
		});

		it("waits with what is said while the candidate's own words in the transcript are not saved", async () => {
			await begin();
			const file = await stand.interviews.transcript(document.uri);
			assert.ok(file);
			const notes = await vscode.workspace.openTextDocument(file);
			const edit = new vscode.WorkspaceEdit();
			edit.insert(file, notes.lineAt(notes.lineCount - 1).range.end, "Not saved yet.\n");
			assert.ok(await vscode.workspace.applyEdit(edit));
			await stand.interviews.say(document.uri, "Said while the note was open.");
			assert.ok(!practiceText(...transcript).includes("Said while"));
			assert.ok(await notes.save());
			await until("what was said", () => practiceText(...transcript).includes("Said while the note was open"));
			const told = practiceText(...transcript);
			assert.ok(told.indexOf("Not saved yet.") < told.indexOf("Said while the note was open"), told);
			await vscode.window.showTextDocument(document);
		});

		it("keeps an older interview's transcript above the new one's", async () => {
			await begin();
			const ended = await stand.interviews.end(document.uri);
			assert.deepEqual(spoken(ended), ["closing"]);
			assert.equal(held().phase, "over");
			const event = logEvents("interviewed", slug).at(-1);
			assert.deepEqual([event?.mode, event?.questions, event?.hints], ["offline", 1, 0]);
			const old = practiceText(...transcript);
			await stand.interviews.start(document);
			const both = practiceText(...transcript);
			assert.ok(both.startsWith(old.trimEnd()));
			assert.equal(both.split("# Interview").length, 3);
		});

		it("is forgotten with the attempt, all but its transcript", async () => {
			await begin();
			await stand.interviews.forget(document.uri);
			await until("the design to be known", () => stand.interviews.shown(document.uri).type === "ready");
			assert.ok(!existsSync(inPractice(".woodshed", "interviews", `${place.name}.json`)));
			assert.ok(existsSync(inPractice(...transcript)));
		});

		it("refuses hints in a mock, and says until when; a pass is passed over", async () => {
			await begin();
			stand.mock = true;
			for (const turns of [
				await stand.interviews.hint(document.uri),
				await stand.interviews.say(document.uri, "can I have a hint?"),
			]) {
				assert.match(textOf(turns, "reaction"), /mock: no hints until it ends/);
			}
			assert.equal(held().open?.hintsTaken, 0);
			const asked = held().open?.question;
			const passed = await stand.interviews.say(document.uri, "I don't know.");
			assert.ok(!spoken(passed).includes("hint"));
			assert.notEqual(held().open?.question, asked);
			assert.equal(held().mock, true);
		});

		it("holds back in a mock what was listened for, and says it once the mock has ended", async () => {
			await begin();
			stand.mock = true;
			await stand.interviews.skip(document.uri);
			const ended = await stand.interviews.end(document.uri);
			assert.match(textOf(ended, "closing"), /This is a mock: once it has ended/);
			const closings = (): readonly string[] =>
				held().turns.flatMap(({ kind, text: words }) => (kind === "closing" ? [words] : []));
			assert.doesNotMatch(closings().join(), /We talked about: /);
			stand.mock = false;
			await progress.record({ kind: "interviewed", slug, mode: "offline", questions: 0, hints: 0 });
			await until("the rest to be said", () => closings().length === 2);
			assert.match(closings()[1] ?? "", /We talked about: /);
			await until("the transcript", () => practiceText(...transcript).includes("The mock is over"));
		});

		it("speaks once into a silence, and again only after another key", async () => {
			await withSettings({ "woodshed.interview.silenceSeconds": 0.3 }, vscode.ConfigurationTarget.Global, async () => {
				await begin();
				const silences = (): number => held().turns.filter(({ kind }) => kind === "silence").length;
				await until("the first word", () => silences() === 1);
				assert.equal(held().turns.at(-1)?.text, interviewLines.takeYourTime);
				await new Promise((resolve) => setTimeout(resolve, 1000));
				assert.equal(silences(), 1);
				stand.interviews.typing(document.uri);
				await until("the second word", () => silences() === 2);
			});
		});

		it("says a changed requirement when its minute has come and nothing else is asked", async () => {
			const [twist] = designScript(pack, 1).twists;
			assert.ok(twist);
			await stand.interviews.start(document);
			stand.minute = twist.minute;
			stand.movedOn.fire();
			await until("the twist", () => held().open?.question === twist.text);
			stand.movedOn.fire();
			assert.equal(held().turns.filter(({ kind }) => kind === "twist").length, 1);
		});

		it("keeps an objection for which nobody listens, and says so", async () => {
			await begin();
			const criterion = held().open?.criterion ?? "";
			const turns = await stand.interviews.disagree(document.uri, criterion, "It is in my text.");
			assert.match(textOf(turns, "reaction"), /needs a model/);
		});
	});

	describe("about a solution", () => {
		it("begins with the statement, and asks the first follow-up by itself once the solution is accepted", async () => {
			const { extensionUri } = await activated();
			const coding = await new PackLibrary([`${extensionUri.fsPath}/dist/packs`]).load("min-drags");
			const script = codingScript(coding);
			const solution = await openProblem("min-drags");
			const own = new InterviewStand({
				folder,
				progress,
				pack,
				script,
				place: { name: "solution-min-drags-python", path: "coding/min-drags/solution.py" },
			});
			try {
				await own.interviews.start(solution);
				const known = script.clarifications[0];
				assert.ok(known);
				const clarified = await own.interviews.say(solution.uri, known.question);
				assert.equal(textOf(clarified, "clarification"), known.answer);
				const begun = await own.interviews.say(solution.uri, "ready");
				assert.equal(textOf(begun, "question"), interviewLines.approach);
				own.solved = true;
				own.movedOn.fire();
				await until("the follow-up", () => {
					const shown = own.interviews.shown(solution.uri);
					return shown.type === "held" && shown.open?.question === coding.interview.followUps[0]?.question;
				});
				assert.deepEqual(own.errors, []);
			} finally {
				own.dispose();
				rmSync(inPractice("coding", "min-drags", "interview.md"), { force: true });
			}
		});
	});

	describe("with a model", () => {
		const reaction = "You name the listener who leaves as the sign.";
		const answer = "Because a listener who leaves within ten seconds tells us that the shelf was wrong for them.";

		/** The persona reacts and leaves nothing open; the grader finds the answer met, by its own words. */
		const listens: Scenario = (exchange) => {
			exchange.begin();
			exchange.write(
				isPersona(exchange)
					? JSON.stringify({
							receipt: exchange.asked.receipt,
							leaves_open: false,
							quote: "",
							question: "",
							reaction,
						})
					: graded(exchange),
			);
			exchange.end();
		};
		const isPersona = ({ asked }: Exchange): boolean => asked.criteria.length === 0;
		const graded = ({ asked }: Exchange): string => {
			const [id = ""] = asked.criteria;
			const evidence = trueQuotes({ ...asked, sources: asked.sources.slice(-1) }).slice(0, 1);
			return replyText(asked, [replyFinding(id, { evidence, verdict: "met", level: "senior" })]);
		};
		/** A review by a model that found everything partly there, each by a true quote. */
		const reviewed = async (model: LanguageModel): Promise<Review> => {
			const target = designTarget(text, pack);
			const request = { ...target, model, nonce: "0123456789abcdef01", receipt: "ab12cd34ef", wait };
			for await (const event of review(request, new AbortController().signal)) {
				if (event.type === "finished") {
					return event.review;
				}
			}
			throw new Error("The review did not finish.");
		};
		const partly: Scenario = (exchange) => {
			const quotes = trueQuotes(exchange.asked);
			exchange.begin();
			exchange.write(
				replyText(
					exchange.asked,
					exchange.asked.criteria.map((id, at) =>
						replyFinding(id, { evidence: quotes.slice(at % quotes.length).slice(0, 1), verdict: "partial" }),
					),
				),
			);
			exchange.end();
		};
		const withServer = async (
			scenario: Scenario,
			act: (server: Awaited<ReturnType<typeof startOpenaiServer>>) => Promise<void>,
		): Promise<void> => {
			const server = await startOpenaiServer((exchange) =>
				exchange.turn === 0 ? partly(exchange) : scenario(exchange),
			);
			try {
				const model = openaiModel({ baseUrl: server.url, model: "test-model", api: "chat", apiKey: "sk-test" });
				assert.ok(model.ok);
				stand.model = model.value;
				stand.review = await reviewed(model.value);
				await act(server);
			} finally {
				await server.close();
			}
		};

		it("reacts, judges only what was asked anew and shows the words before and after", async () => {
			await withServer(listens, async (server) => {
				await stand.interviews.start(document);
				const asked = held().open;
				assert.equal(asked?.because, interviewLines.becauseWeakest);
				assert.equal(asked?.disputable, true);
				const sent = server.exchanges.length;
				const turns = await stand.interviews.say(document.uri, answer);
				assert.deepEqual(spoken(turns), ["reaction", "regrade", "question"]);
				assert.deepEqual(
					server.exchanges.slice(sent).map((exchange) => exchange.asked.criteria),
					[[], [asked?.criterion]],
				);
				const told = held().turns;
				const judged = told.find(({ kind }) => kind === "regrade");
				assert.match(judged?.text ?? "", /partial → met/);
				assert.ok(text.includes(judged?.before?.[0] ?? "?"), "the words before stand in the design");
				assert.ok(answer.includes(judged?.quotes[0] ?? "?"), "the words now stand in the answer");
				assert.match(told.find(({ text: words }) => words === reaction)?.source ?? "", /test-model at 127/);
				assert.equal(judged?.disputable?.criterion, asked?.criterion);
				assert.ok(practiceText(...transcript).includes("partial"));
				await stand.interviews.end(document.uri);
				assert.match(logEvents("interviewed", slug).at(-1)?.mode ?? "", /test-model/);
			});
		});

		it("stops when it is told to: the server sees the connection close, the answer stays, the question too", async () => {
			const silent: Scenario = async (exchange) => {
				exchange.begin();
				await exchange.clientLeft;
			};
			await withServer(silent, async (server) => {
				await stand.interviews.start(document);
				const asked = held().open?.question;
				const said = stand.interviews.say(document.uri, answer);
				await until("the request", () => server.exchanges.length === 2);
				assert.notEqual(held().busy, null);
				await assert.rejects(stand.interviews.say(document.uri, "Another word."), /has the word/);
				assert.equal(held().returned?.text, "Another word.");
				stand.interviews.stop(document.uri);
				await said;
				await until("the connection to be closed", () => server.abandoned() === 1);
				assert.deepEqual([held().busy, held().open?.question], [null, asked]);
				assert.equal(held().turns.findLast(({ who }) => who === "candidate")?.text, answer);
			});
		});

		it("sends nothing after a no and goes on by the problem's own questions, asking no second time", async () => {
			await withServer(listens, async (server) => {
				await stand.interviews.start(document);
				stand.consent = false;
				const sent = server.exchanges.length;
				const turns = await stand.interviews.say(document.uri, answer);
				assert.match(textOf(turns, "reaction"), /nothing was sent, as you chose/);
				stand.review = null; // the grader asks by itself
				await stand.interviews.say(document.uri, "Another answer.");
				assert.deepEqual(stand.asked.length, 1);
				assert.ok(server.exchanges.slice(sent).every((exchange) => !isPersona(exchange)));
			});
		});

		it("loses no word where a model's failure ends the reply, and says it in one line", async () => {
			await withServer(listens, async () => {
				await stand.interviews.start(document);
				const { model } = stand;
				assert.ok(model);
				stand.model = {
					...model,
					// biome-ignore lint/correctness/useYield: it fails before anything is said
					async *stream() {
						throw new Error("a fault of ours");
					},
				};
				const before = held().turns;
				await assert.rejects(stand.interviews.say(document.uri, answer), /a fault of ours/);
				assert.deepEqual(held().turns, before);
				assert.equal(held().returned?.text, answer);
				assert.ok(held().notice);
			});
		});

		it("takes an answer at a remark: at the open question it is said, at another item it is told", async () => {
			await withServer(listens, async () => {
				await stand.interviews.start(document);
				const rows = stand.review?.rows ?? [];
				const open = held().open?.criterion;
				const other = rows.find((row) => row.criterion !== open && row.finding !== undefined);
				assert.ok(other);
				const { criterion, title } = other;
				const aside = await stand.interviews.answerAt(
					document.uri,
					{ criterion, title, question: "And this?", before: other },
					answer,
				);
				assert.deepEqual(spoken(aside ?? []), ["regrade"]);
				assert.equal(held().open?.criterion, open, "the open question stays open");
				const row = stand.review?.rows.find((one) => one.criterion === open);
				assert.ok(row && held().open);
				const said = await stand.interviews.answerAt(
					document.uri,
					{ criterion: row.criterion, title: row.title, question: held().open?.question ?? "", before: row },
					`${answer} Twice.`,
				);
				assert.equal(spoken(said ?? []).at(-1), "question");
			});
		});
	});
});
