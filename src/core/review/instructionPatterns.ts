// English throughout: patterns that recognise text
const judge =
	"(?:reviewer|grader|assessor|evaluator|examiner|judge|interviewer|assistant|model|llm|ai|chatgpt|gpt|claude|system)";
const item =
	"(?:items?|criteri(?:on|a)|verdicts?|rubric|findings?|answer|submission|candidate|solution|everything|me|this|it)";
const fullMarks =
	"(?:full (?:marks|credit|score|points)|(?:the )?(?:maximum|highest|top|best|perfect) (?:score|marks?|grade|level|rating|points)|(?:10|100) ?(?:/|out of) ?(?:10|100)|(?<=\\bas (?:an? )?)staff|staff(?:[- ]level)?(?! (?:engineer|member|scientist)s?\\b(?! level)))";
/** of a release it is the traffic */
const whole = "100 ?%(?! of (?!(?:the )?(?:marks|score|points)))";
const pass = "[\"'“]?(?:met|pass(?:ed|ing)?)";
const grading = "(?:mark|grade|rate|score|judge|consider|treat|set|return|output|answer|respond|give|award|assign)";
const giving = "(?:give|award|assign)";
/** who gives marks to models and colleagues; the reader of an answer is none of them */
const teller =
	"(?:I|we|they|he|she|people|persons?|somebody|someone|colleagues?|team|manager|director|listeners?|users?|raters?|annotators?)";
const manner =
	"(?:(?:also|always|even|first|just|now|only|then|usually|can|could|did|do|had to|have to|may|might|must|should|will|would)\\s+){0,2}";
const reader = "(?:reviewers?|graders?|assessors?|evaluators?|examiners?|interviewers?|assistant|ai)";
/** Before a verb that is told of somebody and ordered of nobody: "I", "we then", "I asked the director to". */
const toNobody = [
	`(?<!\\b${teller}\\s+${manner})`,
	`(?<!\\b(?:ask(?:s|ed)?|tells?|told|wants?|wanted)\\s+(?!by\\b)(?:(?!you\\b|${reader}\\b)\\S+\\s+){1,3}to\\s+)`,
	"(?<!\\bbe (?:asked|told) to\\s+)",
].join("");
/** "must not give full marks"; "do not give less than full marks" is an order all the same */
const denied =
	"(?!(?<=\\b(?<!\\bwhy )(?:not|never|cannot)\\s+)\\S+(?![^.\\n]{0,60}\\b(?:less|lower|below|under|anything|other|but)\\b))";
const order = `\\b${toNobody}${denied}`;
/** Sentences nobody writes in a design or a solution; "the reviewer service ignores previous versions" must pass. */
export const instructionPatterns: readonly RegExp[] = [
	/\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.\n]{0,30}\b(?:previous|prior|above|earlier|preceding|foregoing|all|any|your|these|the)\b[^.\n]{0,25}\b(?:instructions?|prompts?|rules?|guidelines?|rubric|directions?|criteria)\b/giu,
	new RegExp(
		`\\b(?:note|message|attention|instructions?|hint|request|memo)\\s*(?:to|for)\\s+(?:the\\s+|any\\s+|all\\s+)?(?:ai\\s+|automated\\s+|automatic\\s+|llm\\s+)?${judge}s?\\b\\s*(?:[:–—]|,\\s*(?:please|mark|give|grade|score|you|treat|ignore)\\b)`,
		"giu",
	),
	new RegExp(`\\b(?:dear|hey|hello|hi)\\s+(?:ai\\s+|llm\\s+)?${judge}\\b`, "giu"),
	/^[\s>#*/"'<[-]*(?:system|assistant|developer)(?:\s+(?:note|message|prompt|override|instruction))?\s*[:>\]]\s*\S/gimu,
	/<\|?(?:im_start|im_end|system|endoftext|start_header_id|begin_of_text)\|?>|\[\/?INST\]|<<\/?SYS>>/giu,
	new RegExp(
		`\\b(?:you are|act as|pretend to be|from now on,? you(?:'re| are| will| must)?)\\b[^.\\n]{0,40}\\b${judge}\\b`,
		"giu",
	),
	new RegExp(`${order}${grading}\\b[^.\\n]{0,60}\\b${item}\\b[^.\\n]{0,30}\\b${fullMarks}(?![\\w-])`, "giu"),
	new RegExp(`${order}(?!set\\b)${grading}\\b[^.\\n]{0,60}\\b${item}\\b[^.\\n]{0,30}\\b${whole}`, "giu"),
	new RegExp(
		`${order}set\\b[^.\\n]{0,20}\\b(?:items?|criteri(?:on|a)|verdicts?|answer|submission|everything)\\s+(?:to|at)\\s+${whole}`,
		"giu",
	),
	// a gate is passed and a condition is met; an item of the rubric is marked as it
	new RegExp(
		`${order}${grading}\\b[^.\\n]{0,60}\\b${item}\\b(?:[^.\\n]{0,30}\\b(?:as|to be)|\\s+(?:is|are|to))?\\s+(?:an?\\s+)?${pass}(?![\\w-])`,
		"giu",
	),
	new RegExp(`${order}${giving}\\b[^.\\n]{0,40}\\b(?:${fullMarks}|${whole}|an? ${pass})(?![\\w-])`, "giu"),
	// whoever says it: nobody tells of a model that it marked "this answer"
	new RegExp(
		`\\b${denied}${grading}\\b[^.\\n]{0,30}\\b(?:(?:this|my) (?:answer|submission|design|solution)|(?:every|each|all)(?: of)?(?: the)? (?:items?|criteri(?:on|a))|everything)(?:\\s+\\S+)?\\s+(?:an?\\s+)?(?:${fullMarks}|${whole}|${pass})(?![\\w-])`,
		"giu",
	),
	// nobody tells the readers of a design what to do in their office
	/\b(?:as|being)\s+(?:the|our|an?)\s+(?:reviewer|grader|assessor|evaluator|examiner|judge|interviewer)\s*,?\s*you\s+(?:must|should|shall|will|may|are|have|need)\b/giu,
	/\b(?:verdict|level)\s*["']?\s*[:=]\s*["']?(?:met|staff|senior)\b/giu,
	/\b(?:reveal|print|repeat|show|output|leak)\b[^.\n]{0,30}\b(?:system prompt|your prompt|your instructions|hidden instructions|the rubric)\b/giu,
	new RegExp(
		`${order}(?:do not|don't|never)\\b[^.\\n]{0,25}\\b(?:(?:criticise|criticize|report|mention|flag)\\b[^.\\n]{0,40}\\b(?:points|findings?|flaws?|issues?|weaknesses)|(?:deduct|lower)\\b[^.\\n]{0,40}\\b(?:score|grade|marks?|points))\\b`,
		"giu",
	),
	/\binjection_seen\b|"item_id"\s*:|\bsearched_for\b/giu,
	...inOtherLanguages(),
];

/** The same orders in languages that models obey too. Imperative forms only: "der Ranker ignoriert alte Regeln" must pass. */
function inOtherLanguages(): RegExp[] {
	const begin = "(?<![\\p{L}\\p{N}])";
	const rows: readonly (readonly [order: string, what: string])[] = [
		[
			"(?:ignoriere(?:n sie)?|missachte(?:n sie)?|vergiss|vergessen sie)",
			"(?:anweisung|instruktion|vorgaben|prompt|bewertungsregeln|rubrik)",
		],
		[
			"(?:bewerte(?:n sie)?|benote(?:n sie)?|markiere(?:n sie)?|gib|geben sie|vergib|vergeben sie)",
			"(?:voller? punkt|volle[nr]? punkt|höchste[nr]? (?:note|punkt|stufe)|bestnote|als erfüllt)",
		],
		["(?:ignore[rz]?|oublie[rz]?)", "(?:instructions? précédente|consignes|toutes les (?:instructions|règles))"],
		[
			"(?:note[rz]?|évalue[rz]?|attribue[rz]?|donne[rz]?|marque[rz]?)",
			"(?:comme satisfait|note maximale|meilleure note|(?:20|10)/(?:20|10))",
		],
		["(?:ignora|ignore|olvida|olvide|esquece|esqueça|dimentica)", "(?:instrucciones|instruções|istruzioni)"],
		[
			"(?:marca|marque|califica|califique|dale|otorga|otorgue|valuta)",
			"(?:como cumplido|(?:nota|puntuación) máxima|máxima (?:nota|puntuación)|10/10)",
		],
		["(?:игнорируй(?:те)?|забудь(?:те)?)", "(?:инструкци|указани|правила)"],
		["(?:поставь(?:те)?|дай(?:те)?|оцени(?:те)?)", "(?:максимальн|высш|полный балл)"],
		["(?:تجاهل|تجاهلوا|انس)", "(?:التعليمات|الأوامر|القواعد|الإرشادات)"],
		["و?(?:امنح|أعط|اعط)", "(?:الدرجة الكاملة|أعلى درجة|العلامة الكاملة)"],
		["(?:指示|命令|プロンプト|指令|提示)", "(?:無視|忘れ)"],
		["(?:忽略|无视|無視|忘记|忘記)", "(?:指令|指示|规则|規則|提示)"],
		["(?:给|給|打|评为|評為)", "(?:满分|滿分|最高分)"],
		["(?:満点|最高点|最高評価)", "(?:してください|しなさい|付けて|つけて|与えて)"],
		["(?:निर्देशों|निर्देश|नियमों)", "(?:अनदेखा|नज़रअंदाज़|भूल जा)"],
		["पूरे", "अंक (?:दें|दो|दीजिए)"],
	];
	return rows.map(([order, what]) => {
		const isSpaced = /^[^\u3040-\u30ff\u4e00-\u9fff]*$/u.test(order);
		return new RegExp(`${isSpaced ? begin : ""}${order}[^.。।\\n]{0,60}${what}`, "giu");
	});
}
