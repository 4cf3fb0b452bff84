import { analyseDesign } from "../../core/design/analyseDesign.ts";
import type { Design } from "../../core/design/design.ts";
import { roundTwists } from "../../core/design/guide/roundTwists.ts";
import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { CompareWith, ShownCompare, ShownGuide } from "../../protocol/design/boardState.ts";
import { DesignPartners } from "./designPartners.ts";
import type { DesignSession } from "./designSession.ts";
import type { GuidedRounds } from "./guidedRounds.ts";
import { shownCompare } from "./shownCompare.ts";
import { shownGuide } from "./shownGuide.ts";

export type RoundIntent = Extract<FromBoard, { type: "guide" | "twist" | "compare" }>;

/** The round beside the picture: clock and steps, changes of the requirements, and the design it is compared with. */
export class BoardRound {
	private readonly session: DesignSession;
	private readonly rounds: GuidedRounds;
	private readonly partners = new DesignPartners();
	private partner: { readonly against: CompareWith; readonly design: Design } | null = null;
	private hasLast = false;

	constructor(session: DesignSession, rounds: GuidedRounds) {
		this.session = session;
		this.rounds = rounds;
		rounds.watch(session.document.uri);
	}

	/** Null for a drawing alone: there is no round to hold. */
	get guide(): ShownGuide | null {
		const { session, rounds } = this;
		if (session.isDrawing) {
			return null;
		}
		const { uri } = session.document;
		return shownGuide({
			goneMs: rounds.goneMs(uri),
			running: rounds.clock(uri)?.runningSince != null,
			lent: rounds.isLent(uri),
			mock: this.mock,
			document: session.design.document,
			twists: this.twists,
			applied: session.twist === null ? null : { id: session.twist.id, effects: session.twistEffects },
		});
	}

	/** A part of a mock that is under way: no remark, no reference, no review. */
	get mock(): boolean {
		return this.rounds.inMock(this.session.document.uri);
	}

	get compare(): ShownCompare | null {
		const { partner, comparable } = this;
		return partner === null || !comparable.includes(partner.against)
			? null
			: shownCompare(this.session.design, partner.design, partner.against, comparable);
	}

	get comparable(): readonly CompareWith[] {
		return this.mock ? [] : this.partners.available(this.session, this.hasLast);
	}

	/** Looks anew for an attempt that was kept. */
	async refresh(): Promise<void> {
		this.hasLast = await this.partners.hasLast(this.session);
	}

	async handle(intent: RoundIntent): Promise<void> {
		const { session, rounds } = this;
		const { uri } = session.document;
		if (session.isDrawing) {
			return;
		}
		switch (intent.type) {
			case "guide":
				await {
					start: () => rounds.start(uri),
					pause: () => rounds.hold(uri),
					resume: () => rounds.resume(uri),
					stop: () => rounds.stop(uri),
				}[intent.action]();
				if (intent.action === "start" || intent.action === "stop") {
					session.applyTwist(null);
				}
				return;
			case "twist": {
				const due = this.guide?.twists.find(({ id }) => id === intent.id)?.due ?? false;
				session.applyTwist(due ? (this.twists.find(({ id }) => id === intent.id) ?? null) : null);
				return;
			}
			case "compare":
				await this.refresh();
				await this.compareWith(intent.against);
				return;
		}
	}

	private async compareWith(against: CompareWith | null): Promise<void> {
		const { session } = this;
		const text = against === null ? null : await this.partners.text(session, against);
		const pack = session.pack === null ? {} : { pack: session.pack };
		this.partner =
			text === null || against === null
				? null
				: { against, design: analyseDesign(text, { ...pack, includeAbsences: false }) };
	}

	private get twists() {
		const { session } = this;
		return session.pack === null ? [] : roundTwists(session.pack.twists, session.attempt);
	}
}
