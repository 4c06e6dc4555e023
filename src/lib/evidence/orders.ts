/** Verbs with which an order to the reader begins: the reviewed list. */
const ORDER_VERBS = new Set(
  `add allow apply arrange ask avoid be book breathe bring call change check choose clean close come compare
  contact cool cover cut delay decide do don't don’t drink dry eat expect explain feel find finish follow get give go
  hold ignore keep know learn leave let lie lift list look make mention move never note open pat pause pay phone pick
  plan press print put read remember remove report rest return rinse save say scroll search see seek send set
  shake share show sit skip sleep speak stand start stay stop take talk tell test think throw tick touch treat trust try
  turn use visit wait walk wash watch wear work write`.split(/\s+/),
);

/** What may stand before the order: "If it spreads, …", "Then …", "After your session, …". */
const LEAD = /^(?:(?:if|when|until|before|after|for|on|in|as|once|unless|while|at|with|during)\b[^.!?]*?,\s+|(?:then|now|please|also|first|next|instead|so|and|or|only)\b,?\s+)+/iu;

/** Whether a sentence is an order to the reader ("Call 999", "If it spreads, get help today"). */
export function isOrder(sentence: string): boolean {
  const plain = sentence.trim().replace(/^[“"'(]+/, '');
  return startsWithOrder(plain) || startsWithOrder(plain.replace(LEAD, ''));
}

/** Whether a sentence is a question. */
export const isQuestion = (sentence: string): boolean => /\?[”"')]*$/u.test(sentence.trim());

const startsWithOrder = (text: string): boolean =>
  ORDER_VERBS.has(/^[\p{L}'’]+/u.exec(text)?.[0].toLowerCase() ?? '');
