import { html, nothing, type TemplateResult } from "lit";

import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";

type Send = (intent: FromBoard) => void;

/** Latency along the critical path, capacity along the path, estimates, and what happens when something dies. */
export function numbersView(state: BoardState, send: Send): TemplateResult {
	const { latency, blast } = state;
	const label = (id: string): string => state.components.find((one) => one.id === id)?.label ?? id;
	return html`
		${
			blast === null
				? nothing
				: html`<h2>Without ${blast.down.map(label).join(", ")}</h2>
						<ul class="notes">${blast.notes.map((note) => html`<li>${note}</li>`)}</ul>
						${blast.unreachable.length === 0 ? nothing : html`<p>No longer reached: ${blast.unreachable.map(label).join(", ")}.</p>`}
						${blast.survivingPath.length === 0 ? html`<p>No path to an answer survives.</p>` : html`<p>Answers still come by ${blast.survivingPath.map(label).join(" → ")}.</p>`}`
		}
		<h2>Latency</h2>
		${
			latency === null
				? html`<p class="quiet">Click a component and give its p95: the path is computed from there.</p>`
				: html`<p>
						<b class=${latency.objectiveMs !== undefined && latency.totalMs > latency.objectiveMs ? "over" : ""}>${latency.percentile} ${round(latency.totalMs)} ms</b>
						${latency.objectiveMs === undefined ? html`<span class="quiet">no objective stated</span>` : html`of ${latency.objectiveMs} ms <span class="quiet">${latency.objectiveSource ?? ""}</span>`}
					</p>
					<p class="path">${latency.path.map(label).join(" → ")}</p>
					${latency.notes.map((note) => html`<p class="quiet">${note}</p>`)}`
		}
		<h2>Capacity${state.whatIf.loadFactor === 1 ? nothing : ` at ×${state.whatIf.loadFactor}`}</h2>
		${
			state.capacity.length === 0
				? html`<p class="quiet">State the load at the entry (<code>entry_rps = …</code> in an estimate block, or rps on a component) and n and rps_max on components.</p>`
				: capacityTable(state.capacity, label)
		}
		<h2>Estimates</h2>
		${
			state.estimates.length === 0
				? html`<p class="quiet">Lines like <code>peak = 751M user * 40% * 3 open/user/day * 2.5</code> in an <code>estimate</code> block are computed as you type.</p>`
				: html`<table>
						${state.estimates.map(
							(estimate) => html`<tr>
								<th scope="row"><button class="link" @click=${() => send({ type: "reveal", lineBase0: estimate.lineBase0 })}>${estimate.name}</button></th>
								<td class=${estimate.problem === null ? "" : "over"}>${estimate.problem ?? estimate.shown}</td>
							</tr>`,
						)}
					</table>`
		}
	`;
}

function round(ms: number): number {
	return Math.round(ms * 10) / 10;
}

/** The fullest first; what cannot be computed yet is one line, and no fault. */
function capacityTable(rows: BoardState["capacity"], label: (id: string) => string): TemplateResult {
	const computed = rows
		.flatMap((row) => (row.utilisation === undefined ? [] : [{ row, utilisation: row.utilisation }]))
		.sort((a, b) => b.utilisation - a.utilisation);
	const open = rows.filter((row) => row.utilisation === undefined);
	return html`<table>
			${computed.map(
				({ row, utilisation }) => html`<tr class=${utilisation > 1 ? "over" : utilisation > 0.7 ? "tight" : ""}>
					<th scope="row">${label(row.component)}</th>
					<td>${row.shown}</td>
				</tr>`,
			)}
		</table>
		${open.length === 0 ? nothing : html`<p class="quiet">Without n and rps_max, so not computed: ${open.map((row) => label(row.component)).join(", ")}.</p>`}`;
}
