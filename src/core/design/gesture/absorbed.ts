import type { Chain, ChainNode } from "./chain.ts";

/** A label on a line of its own moves to where the component stands anyway. */
export function absorbed(chains: readonly Chain[]): readonly Chain[] {
	let result = [...chains];
	for (const chain of chains) {
		const node = chain.groups[0]?.[0];
		if (chain.groups.length !== 1 || chain.groups[0]?.length !== 1 || node?.described !== true) {
			continue;
		}
		const isBare = (one: ChainNode) => one.id === node.id && !one.described;
		const host = result.find((one) => one !== chain && one.groups.flat().some(isBare));
		if (host !== undefined) {
			let done = false;
			const put = (one: ChainNode) => {
				const isPlace = !done && isBare(one);
				done ||= isPlace;
				return isPlace ? { ...node, ...(one.at === undefined ? {} : { at: one.at }) } : one;
			};
			const fresh = { ...host, groups: host.groups.map((group) => group.map(put)) };
			result = result.filter((one) => one !== chain).map((one) => (one === host ? fresh : one));
		}
	}
	return result;
}
