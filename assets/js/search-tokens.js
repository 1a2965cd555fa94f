// Texts and queries as tokens. dailypapers.search.SearchTokens cuts the papers the same way; the table
// src/test/resources/dailypapers/search/tokens.tsv holds both to it.

const MARKS = /[\u0300-\u036f]+/g;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{Nd}]/u;
const JOINTS = "-\u2010\u2011\u2012\u2013\u2212'\u2019._";
const LONGEST = 24;
const STOP_WORDS = new Set(
  (
    "a an and are as at be by can for from has have how in into is it its of on or our s t" +
    " that the their this to using via we what when which while with"
  ).split(" "),
);
const STOP_SYLLABLES = "이그저및등수것더한각또위를을은는가의에와과도로만들";

// What no noun ends with: stripped from papers and queries alike.
const NEVER_OF_A_NOUN = (
  "으로부터 로부터 에서는 에서도 으로써 으로서 에게서 이라는 하였다 했습니다 합니다 됩니다 입니다 " +
  "에서 에게 에는 에도 으로 까지 부터 처럼 보다 께서 이다 한다 했다 된다 됐다 하는 하여 하며 하고 하기 " +
  "되는 되어 되며 이며 이고 을 를 은 는 에"
).split(" ");
// Particles that nouns end with, too: stripped from queries only, which then find more, never less.
const OFTEN_OF_A_NOUN = "이나 이 가 의 과 와 도 로 만 들".split(" ");
const PARTICLES = [...NEVER_OF_A_NOUN, ...OFTEN_OF_A_NOUN];

/** Compatible forms made equal, lower case, no accents. */
export function fold(text) {
  const bare = text.normalize("NFKD").replace(MARKS, "").toLowerCase();
  return bare.normalize("NFKC").replace(MARKS, "");
}

const isSyllable = (c) => c >= "\uac00" && c <= "\ud7a3";
const isInitial = (c) => c >= "\u1100" && c <= "\u1112";
const isJamo = (c) => c >= "\u1100" && c <= "\u11ff";
const isIdeograph = (c) =>
  (c >= "\u3041" && c <= "\u30ff") || (c >= "\u3400" && c <= "\u4dbf") || (c >= "\u4e00" && c <= "\u9fff");
const isDigit = (c) => c >= "0" && c <= "9";
export const isWord = (c) =>
  c !== undefined && WORD.test(c) && !isSyllable(c) && !isIdeograph(c) && !isJamo(c);

/** The initial consonant of a syllable; any other character as it is. */
export function initial(c) {
  return isSyllable(c) ? String.fromCharCode(0x1100 + Math.floor((c.charCodeAt(0) - 0xac00) / 588)) : c;
}

function stem(run, particles) {
  for (let word = run; ; ) {
    const last = particles.find((particle) => ends(word, particle));
    if (!last) {
      return word;
    }
    word = word.slice(0, -last.length);
  }
}

const ends = (word, particle) => word.length >= particle.length + 2 && word.endsWith(particle);

/** Whether a word may be the first half of one that is also written without a space: 강화 학습 is 강화학습. */
const isOpen = (run) => run.length > 1 && !PARTICLES.some((particle) => ends(run, particle));

function pairs(run) {
  if (run.length === 1) {
    return STOP_SYLLABLES.includes(run) ? [] : [run];
  }
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
}

/** policies is policy, agents is agent; analysis, class, status and gas stay. */
function singular(word) {
  if (word.length < 4 || !word.endsWith("s") || "siu".includes(word.at(-2))) {
    return word;
  }
  return word.length > 4 && word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function wordToken(word) {
  const cut = word.slice(0, LONGEST);
  const token = singular(cut);
  return STOP_WORDS.has(token) ? [] : [token];
}

/** A folded text as runs of one kind of script, in order. */
function* runs(text) {
  const endWhile = (from, belongs) => {
    let end = from;
    while (end < text.length && belongs(text[end], end)) {
      end++;
    }
    return end;
  };
  const isPoint = (c, at) => ".,".includes(c) && isDigit(text[at - 1] ?? "") && isDigit(text[at + 1] ?? "");
  const endOfPart = (from) => {
    const end = endWhile(from, (c, at) => isWord(c) || isPoint(c, at));
    let signs = endWhile(end, (c, at) => c === "+" && at < end + 2);
    if (signs === end && text[signs] === "#") {
      signs++;
    }
    return LETTER.test(text[end - 1]) && !isWord(text[signs]) ? signs : end;
  };
  let afterWord = false;
  // Where a Hangul word ended that may go on after a space.
  let open = NaN;
  for (let at = 0, end; at < text.length; at = end) {
    const c = text[at];
    if (isSyllable(c)) {
      end = endWhile(at, isSyllable);
      const run = text.slice(at, end);
      const isParticle = afterWord && PARTICLES.includes(run);
      const isNext = at === open + 1 && text[open] === " " && run.length > 1;
      yield { kind: "hangul", text: run, isParticle, over: isNext ? text[open - 1] + run[0] : null };
      if (!isParticle) {
        open = isOpen(run) ? end : NaN;
      }
    } else if (isIdeograph(c)) {
      end = endWhile(at, isIdeograph);
      yield { kind: "ideographs", text: text.slice(at, end) };
    } else if (isInitial(c)) {
      end = endWhile(at, isInitial);
      yield { kind: "initials", text: text.slice(at, end) };
    } else if (isWord(c)) {
      const parts = [];
      for (let from = at; ; from = end + 1) {
        end = endOfPart(from);
        parts.push(text.slice(from, end).replaceAll(",", ""));
        if (!(end < text.length && JOINTS.includes(text[end]) && isWord(text[end + 1]))) {
          break;
        }
      }
      yield { kind: "word", parts, atEnd: end === text.length };
    } else {
      end = at + 1;
    }
    afterWord = isWord(c);
  }
}

/** The tokens of a text, each once, in the order of the text. */
export function tokens(text) {
  const found = new Set();
  for (const run of runs(fold(text))) {
    tokensOf(run).forEach((token) => found.add(token));
  }
  return [...found];
}

function tokensOf(run) {
  switch (run.kind) {
    case "hangul":
      return run.isParticle ? [] : [...(run.over ? [run.over] : []), ...pairs(stem(run.text, NEVER_OF_A_NOUN))];
    case "ideographs":
      return pairs(run.text);
    case "word":
      return [...run.parts.flatMap(wordToken), ...(run.parts.length > 1 ? wordToken(run.parts.join("")) : [])];
    default:
      return [];
  }
}

/**
 * What a query asks for: a list of terms, of which a paper must have every one.
 *
 *   { kind: "pairs", text, run, tokens }        neighboring syllables, all of them; text is the word without
 *                                               its particles, run the word as it was written
 *   { kind: "word", parts, choices, prefix }    one of the choices, each a list of tokens; as a prefix if it
 *                                               is the last word and long enough
 *   { kind: "initials", text }                  initial consonants
 */
export function terms(query) {
  const found = new Map();
  for (const run of runs(fold(query))) {
    const term = termOf(run);
    if (term) {
      found.set(JSON.stringify([term.kind, term.text, term.choices]), term);
    }
  }
  return [...found.values()];
}

/** A word of so many letters also finds the words that begin with it. */
export const PREFIX = 4;

function termOf(run) {
  if (run.kind === "initials") {
    return run.text.length < 2 ? null : run;
  }
  if (run.kind === "word") {
    const parts = run.parts.flatMap(wordToken);
    const whole = run.parts.length > 1 ? wordToken(run.parts.join("")) : [];
    const choices = [whole, parts].filter((choice) => choice.length > 0);
    const prefix = run.atEnd && run.parts.length === 1 && parts.length === 1 && parts[0].length >= PREFIX;
    return choices.length === 0 ? null : { kind: "word", parts: run.parts, choices, prefix };
  }
  if (run.isParticle) {
    return null;
  }
  const text = run.kind === "hangul" ? stem(run.text, PARTICLES) : run.text;
  const list = [...new Set(pairs(text))];
  return list.length === 0 ? null : { kind: "pairs", text, run: run.text, tokens: list };
}
