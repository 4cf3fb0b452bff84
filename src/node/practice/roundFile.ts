import { err, type Result } from "../../core/base/result.ts";
import { readRound, roundText } from "../../core/practice/rounds/readRound.ts";
import type { Round } from "../../core/practice/rounds/round.ts";
import { systemReason } from "../systemReason.ts";
import { KeptFile } from "./keptFile.ts";

/** `.woodshed/round.json`: the round that is sat. Each write takes the old one's place at once, in the order of the calls. */
export class RoundFile {
	private readonly file: KeptFile;

	constructor(practiceFolder: string) {
		this.file = new KeptFile(practiceFolder, "round.json");
	}

	/** null: there is none; an error says why what is there cannot be read. */
	async read(): Promise<Result<Round | null, string>> {
		try {
			const text = await this.file.read();
			return text === null ? { ok: true, value: null } : readRound(text);
		} catch (error) {
			return err(systemReason(error));
		}
	}

	/** Resolves when it is on disk; rejects with the system's error. */
	write(round: Round): Promise<void> {
		return this.file.write(roundText(round));
	}

	remove(): Promise<void> {
		return this.file.remove();
	}
}
