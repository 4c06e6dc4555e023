/** Verbs with which an order to the reader begins: the reviewed list. */
const ORDER_VERBS = new Set(
  `add allow apply arrange ask avoid be book breathe bring call change check choose clean close come compare
  contact cool cover cut delay decide do don't don’t drink dry eat expect explain feel find finish follow get give go
  hold ignore keep know learn leave let lie lift list look make mention move never note open pat pause pay phone pick
  plan press print put read remember remove report rest return rinse save say scroll search see seek send set
  shake share show sit skip sleep speak stand start stay stop take talk tell test think throw tick touch treat trust try
  turn use visit wait walk wash watch wear work write`.split(/\s+/),
);

/** Those of them that begin statements too: "Clean needles are …", "Use of a roller may …". */
const ALSO_NOUNS =
  /^(?:change|clean|close|contact|cool|cover|cut|drink|dry|follow|open|rest|sleep|touch|use|work)(?:-|\b)/iu;
const STATES =
  /\b(?:is|are|was|were|may|might|can|could|will|would|has|have|had|improves|reduces|fades|heals|prevents|causes|works|protects|helps|makes|leads)\b/iu;
/** Where another clause begins, whose verb says nothing of this one. */
const NEXT_CLAUSE =
  /[;:]|\b(?:if|when|that|which|who|whatever|what|where|how|whether|until|before|after|because|as|while|unless|so|but|to)\b/iu;

/** What may stand before the order: "If it spreads, …", "Then …", "After your session, …". */
const LEAD =
  /^(?:(?:if|when|until|before|after|for|on|in|as|once|unless|while|at|with|during)\b[^.!?]*?,\s+|(?:then|now|please|also|first|next|instead|so|and|or|only)\b,?\s+)+/iu;

/** Whether a sentence is an order to the reader ("Call 999", "If it spreads, get help today"). */
export function isOrder(sentence: string): boolean {
  const plain = sentence.trim().replace(/^[“"'(]+/, '');
  return startsWithOrder(plain) || startsWithOrder(plain.replace(LEAD, ''));
}

/** Whether a sentence is a question. */
export const isQuestion = (sentence: string): boolean => /\?[”"')]*$/u.test(sentence.trim());

function startsWithOrder(text: string): boolean {
  if (!ORDER_VERBS.has(/^[\p{L}'’]+/u.exec(text)?.[0].toLowerCase() ?? '')) return false;
  return (
    !ALSO_NOUNS.test(text) ||
    !(/^\p{L}+(?:-| of\b)/u.test(text) || STATES.test(text.split(NEXT_CLAUSE)[0] ?? ''))
  );
}
