import * as l10n from "@vscode/l10n";

/** "16 shards" */
export function shardWords(shards: number): string {
	return shards === 1 ? l10n.t`1 shard` : l10n.t`${shards} shards`;
}
