import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import { showDuration } from "../../../core/design/batchTime.ts";
import type { BoardState } from "../../../protocol/design/boardState.ts";
import type { BoardContext } from "../boardContext.ts";
import { latencyView } from "./latencyView.ts";

/** What happens when something dies, latency along the slowest path, capacity, estimates. */
export function numbersView(context: BoardContext): TemplateResult {
	const { state } = context;
	return html`
		${blastView(context)}
		<h2>${l10n.t`Latency`}</h2>
		${latencyView(context)}
		${batchView(context)}
		<h2>${l10n.t`Capacity`} ${state.whatIf.loadFactor === 1 ? nothing : html`<span class="chip-note">${l10n.t`load × ${state.whatIf.loadFactor}`}</span>`}</h2>
		${state.capacity.length === 0 ? html`<p class="quiet">${l10n.t`State the load at the entry (entry_rps = … in an estimate block, or rps on a component) and n and rps_max on components.`}</p>` : capacityView(context)}
		<h2>${l10n.t`Estimates`}</h2>
		${estimatesView(context)}
	`;
}

/** The longest chain of batch steps against the deadline. */
function batchView({ state, send }: BoardContext): TemplateResult | typeof nothing {
	const { batch } = state;
	if (batch === null) {
		return nothing;
	}
	const { totalMs, deadlineMs, steps } = batch;
	const late = deadlineMs !== undefined && totalMs > deadlineMs;
	return html`<h2>${l10n.t`Batch`}</h2>
		<p class="headline">
			<b class=${late ? "over" : ""}>${showDuration(totalMs)}</b>
			<span class=${deadlineMs === undefined ? "quiet" : ""}>${deadlineMs === undefined ? l10n.t`no deadline stated` : l10n.t`of ${showDuration(deadlineMs)}`}</span>
		</p>
		<ol class="parts">
			${steps.map((id) => {
				const { label, numbers } = state.components.find((one) => one.id === id) ?? { label: id, numbers: null };
				return html`<li>
					<button class="row" @click=${() => send({ type: "select", component: id })}>
						<span class="name">${label}</span><span class="figure">${numbers?.takes ?? ""}</span>
					</button>
				</li>`;
			})}
		</ol>`;
}

function blastView(context: BoardContext): TemplateResult | typeof nothing {
	const { blast } = context.state;
	if (blast === null) {
		return nothing;
	}
	const names = (ids: readonly string[], between: string): string =>
		ids.map((id) => labelOf(context.state, id)).join(between);
	return html`<section class="blast">
		<h2>${l10n.t`Without ${names(blast.down, ", ")}`}</h2>
		<ul class="notes">${blast.notes.map((note) => html`<li>${note}</li>`)}</ul>
		${blast.unreachable.length === 0 ? nothing : html`<p>${l10n.t`No longer reached: ${names(blast.unreachable, ", ")}.`}</p>`}
		<p>${blast.survivingPath.length === 0 ? l10n.t`No path to an answer survives.` : l10n.t`Answers still come by ${names(blast.survivingPath, " → ")}.`}</p>
		${blast.latency === undefined ? nothing : html`<p class="quiet">${l10n.t`That takes ${blast.latency.percentile} ${Math.round(blast.latency.totalMs)} ms.`}</p>`}
	</section>`;
}

/** The fullest first; what cannot be computed yet is one line, and no fault. */
function capacityView(context: BoardContext): TemplateResult {
	const { state, send } = context;
	const computed = state.capacity
		.flatMap((row) => (row.utilisation === undefined ? [] : [{ row, utilisation: row.utilisation }]))
		.sort((a, b) => b.utilisation - a.utilisation);
	const open = state.capacity.filter((row) => row.utilisation === undefined);
	return html`<ul class="meters">
			${computed.map(
				({ row, utilisation }) => html`<li class=${utilisation > 1 ? "over" : utilisation > 0.7 ? "tight" : ""}>
					<button class="row" @click=${() => send({ type: "select", component: row.component })}>
						<span class="name">${labelOf(state, row.component)}</span>
						<span class="figure">${Math.round(utilisation * 100)} %</span>
						<span class="meter" aria-hidden="true"><span style="width: ${Math.min(100, utilisation * 100)}%"></span></span>
						<span class="detail">${row.shown}</span>
					</button>
				</li>`,
			)}
		</ul>
		${
			open.length === 0
				? nothing
				: html`<p class="quiet">
						${l10n.t`Not computed yet, for want of n or rps_max:`}
						${open.map(({ component }, at) => html`${at === 0 ? "" : ", "}<button class="link" @click=${() => send({ type: "select", component })}>${labelOf(state, component)}</button>`)}.
					</p>`
		}`;
}

function estimatesView({ state, send }: BoardContext): TemplateResult {
	if (state.estimates.length === 0) {
		// English: as it is written
		const line = "peak = 751M user * 40% * 3 open/user/day * 2.5";
		return html`<p class="quiet">${l10n.t`Lines like ${line} in an estimate block are computed as you type.`}</p>`;
	}
	return html`<table class="estimates">
		${state.estimates.map(
			({ name, shown, problem, lineBase0 }) => html`<tr class=${problem === null ? "" : "over"}>
				<th scope="row"><button class="link" @click=${() => send({ type: "reveal", lineBase0 })}>${name}</button></th>
				<td>${problem ?? shown}</td>
			</tr>`,
		)}
	</table>`;
}

function labelOf({ components }: BoardState, id: string): string {
	return components.find((one) => one.id === id)?.label ?? id;
}
