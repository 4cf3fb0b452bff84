/** Whether a sentence is of the kind that fits any question: praise, importance, one's own enthusiasm, no deed. */
export function isStockTalk(text: string): boolean {
	return praise.test(text) || stock.test(text) || duty.test(text);
}

/** what is said of a thing in place of what it does */
const praise =
	/\b(?:is|are|was|were|be|plays?) (?:all |both |also |very |really |so |absolutely |extremely |generally |known |a |an |the |one of the )*(?:important|crucial|key|essential|critical|vital|powerful|(?<!what (?:is|are|was) )popular|useful|useless|common|challenges?|best practices?|cornerstone|standard|challenging|straightforward|well[- ]known|complex)\b|\bensur(?:e|es|ing)\b|\bhelps? (?:to|us)\b|\bdepends on the use case\b|\bas expected\b/i;

/** words that speakers use where a fact would stand */
const stock =
	/\b(?:state[- ]of[- ]the[- ]art|cutting[- ]edge|best practices?|industry[- ]standard|world[- ]class|in my (?:experience|opinion)|(?:great|strong|amazing|talented|right) (?:team|experience|expertise|process|tools?|balance|approach|solution|support|value|results?)|(?:very|highly|extremely) (?:complex|challenging|difficult|powerful|flexible)|rich set|robust|seamless(?:ly)?|comprehensive|passionate|excit(?:ed|ing)|proud|successful(?:ly)?|exceed(?:ed|s)? expectations|saves? (?:a lot of |much )?time|stakeholders with|key (?:is|to)|the importance of|deliver(?:s|ed)? value)\b/i;

/** that a thing has its place, and that there are ways to do it, without one of them */
const duty =
	/\bplays? an? (?:\w+ )?(?:role|part)\b|\b(?:should|must|needs?|has|have) (?:to )?(?:all |also |always )?be (?:all |also |always )?(?:considered|addressed|taken into account|taken seriously|kept in mind|mitigated)\b|\bthere (?:is|are) (?:also )?(?:many|several|various|different|multiple|a (?:lot|number|variety|range) of|lots of) (?:\w+ )?(?:methods?|ways?|techniques?|approaches|tools?|strategies|types?|kinds?)\b/i;
