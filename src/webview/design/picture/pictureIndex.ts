import type { BoardState } from "../../../protocol/design/boardState.ts";
import type { Picture } from "./mermaidPicture.ts";
import type { Box } from "./viewport.ts";

/** Which element of the picture stands for what: marked on the elements once after each drawing, and measured. */
export class PictureIndex {
	readonly components = new Map<string, SVGGElement[]>();
	readonly connectors = new Map<string, { readonly paths: SVGElement[]; readonly labels: SVGElement[] }>();
	readonly groups = new Map<string, SVGGElement>();
	/** in units of the picture */
	readonly boxes = new Map<string, Box>();

	constructor(frame: HTMLElement, pictures: readonly Picture[], state: BoardState, scale: number) {
		const known = new Set(state.connectors.map(({ id }) => id));
		const claimed = new Set<string>();
		for (const { id } of pictures) {
			const svg = frame.querySelector(`#${CSS.escape(id)}`);
			if (svg !== null) {
				this.indexNodes(svg, `${id}-flowchart-`);
				this.indexGroups(svg, id, state);
				this.indexConnectors(svg, known, claimed);
			}
		}
		this.measure(frame, scale);
	}

	/** What of the state is not in the picture. */
	missing(state: BoardState): string[] {
		return [
			...state.components.filter(({ id }) => !this.components.has(id)).map(({ id }) => id),
			...state.connectors.filter(({ id }) => !this.connectors.has(id)).map(({ id }) => id),
		];
	}

	/** The component whose middle is nearest to a place of the picture, of those that `among` has too. */
	nearest(x: number, y: number, among: ReadonlyMap<string, unknown> = this.boxes): string | null {
		let best: string | null = null;
		let least = Number.POSITIVE_INFINITY;
		for (const [id, box] of this.boxes) {
			const distance = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
			if (distance < least && among.has(id)) {
				[best, least] = [id, distance];
			}
		}
		return best;
	}

	private indexNodes(svg: Element, prefix: string): void {
		for (const node of svg.querySelectorAll<SVGGElement>(`g.node[id^="${CSS.escape(prefix)}"]`)) {
			const id = /^(.+)-\d+$/.exec(node.id.slice(prefix.length))?.[1];
			if (id !== undefined) {
				node.dataset["component"] = id;
				this.components.set(id, [...(this.components.get(id) ?? []), node]);
			}
		}
	}

	private indexGroups(svg: Element, prefix: string, state: BoardState): void {
		for (const { id } of state.groups) {
			const cluster = svg.querySelector<SVGGElement>(`g.cluster[id="${CSS.escape(`${prefix}-${id}`)}"]`);
			if (cluster !== null) {
				// its title stands for it; its inside is background, but for a menu
				cluster.dataset["around"] = id;
				const title = cluster.querySelector<SVGElement>(".cluster-label") ?? cluster;
				title.dataset["group"] = id;
				this.groups.set(id, cluster);
			}
		}
	}

	/** Two drawings may both have `L_a_b_0`: the host then numbers the second one `L_a_b_0~2`. */
	private indexConnectors(svg: Element, known: ReadonlySet<string>, claimed: Set<string>): void {
		const labels = new Map<string, SVGElement>();
		// English: a selector
		for (const label of svg.querySelectorAll<SVGElement>("g.edgeLabel g.label[data-id]")) {
			labels.set(label.dataset["id"] ?? "", label);
		}
		for (const path of svg.querySelectorAll<SVGPathElement>("path[data-edge][data-id]")) {
			const drawnId = path.dataset["id"] ?? "";
			const id = claimed.has(drawnId)
				? ([...known].find((one) => one.startsWith(`${drawnId}~`) && !claimed.has(one)) ?? drawnId)
				: drawnId;
			claimed.add(id);
			const label = labels.get(drawnId);
			const entry = { paths: [path], labels: label === undefined ? [] : [label] };
			this.connectors.set(id, entry);
			if (path.nextElementSibling?.classList.contains("hit") === true) {
				continue; // the chart is the same one as before
			}
			const hit = path.cloneNode() as SVGPathElement;
			for (const name of ["id", "style", "marker-end", "marker-start", "data-edge", "data-id", "data-points"]) {
				hit.removeAttribute(name);
			}
			hit.setAttribute("class", "hit");
			path.after(hit);
			for (const element of [path, hit, ...entry.labels]) {
				element.dataset["connector"] = id;
			}
		}
	}

	private measure(frame: HTMLElement, scale: number): void {
		const origin = frame.getBoundingClientRect();
		for (const [id, [element]] of this.components) {
			if (element !== undefined) {
				const { left, top, width, height } = element.getBoundingClientRect();
				this.boxes.set(id, {
					x: (left - origin.left) / scale,
					y: (top - origin.top) / scale,
					width: width / scale,
					height: height / scale,
				});
			}
		}
	}
}
