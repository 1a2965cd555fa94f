// Reads the files below /search/: which papers a query finds. dailypapers.search.Segment and TermShard say
// what the files hold.

import { fold, initial, PREFIX, terms, tokens } from "./search-tokens.js";

const BUCKETS = 4096;
// Among so many keys lie the pairs of two initial consonants.
const PARTS = 2;
const BLOCK = 24;
const DAY = 86_400_000;
// By the fields of a posting: title, authors, summary.
const WEIGHTS = [8, 4, 2];
const AUTHORS = 4;
const TAG = 6;
const MOST_TAGS = 2;
// Levels of popularity.
const LEVELS = 2;
const NUMBER_BITS = 20;
// Of more pairs than this, every second one of a word is enough: what is shown is compared with the text.
const MANY_PAIRS = 8;

/** FNV-1a over UTF-16 units, its upper half folded into the lower. */
function hash(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

const isPair = (token) => /^[\uac00-\ud7a3]{2}$/.test(token);

/** What decides where a token lies: the first letters, or the initial consonants and one of their parts. */
function key(token) {
  if (!isPair(token)) {
    return token.slice(0, PREFIX);
  }
  return initial(token[0]) + initial(token[1]) + ((hash(token) >>> 10) & (PARTS - 1));
}

/** Bits, the highest of a byte first; behind the end there are zeros. */
class Bits {
  constructor(bytes, from) {
    this.bytes = bytes;
    this.at = from * 8;
  }

  /** The next 32, from the highest. */
  ahead() {
    const { bytes, at } = this;
    const i = at >> 3;
    const word = (bytes[i] << 24) | (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3];
    return (word << (at & 7)) | (bytes[i + 4] >> (8 - (at & 7)));
  }

  /** Up to 32 bits. */
  number(count) {
    const number = count === 0 ? 0 : this.ahead() >>> (32 - count);
    this.at += count;
    return number;
  }

  gamma() {
    const zeros = Math.clz32(this.ahead());
    this.at += zeros;
    return this.number(zeros + 1);
  }

  rice(parameter) {
    let upper = 0;
    let ones = Math.clz32(~this.ahead());
    while (ones === 32) {
      upper += ones;
      this.at += ones;
      ones = Math.clz32(~this.ahead());
    }
    this.at += ones + 1;
    return ((upper + ones) << parameter) | this.number(parameter);
  }
}

/** A number of seven bits a byte, the lowest first. */
function variable(bytes, place) {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[place.at++];
    number |= (byte & 0x7f) << shift;
    if (byte < 0x80) {
      return number;
    }
  }
}

/** The tokens of a shard, and where the bits with their papers begin. */
function readShard(bytes) {
  const place = { at: 1 };
  const count = variable(bytes, place);
  const decoder = new TextDecoder();
  const token = new Uint8Array(256);
  const list = [];
  for (let i = 0; i < count; i++) {
    const shared = bytes[place.at];
    const length = bytes[place.at + 1];
    token.set(bytes.subarray(place.at + 2, place.at + 2 + length), shared);
    place.at += 2 + length;
    list.push(decoder.decode(token.subarray(0, shared + length)));
  }
  return { bytes, tokens: list, bits: place.at };
}

/** Hands every paper of a token, with a field's weight, to what takes it; nothing takes what is not wanted. */
function eachPosting(shard, takerOf) {
  const width = shard.bytes[0];
  const bits = new Bits(shard.bytes, shard.bits);
  for (const token of shard.tokens) {
    const take = takerOf(token);
    const sizes = WEIGHTS.map(() => bits.gamma() - 1);
    sizes.forEach((size, field) => {
      eachNumber(bits, size, width, (number) => take?.(number, WEIGHTS[field]));
    });
  }
}

/** Calls back with the numbers of a list: one of so many bits as it is, more by their gaps. */
function eachNumber(bits, size, width, callback) {
  if (size === 1) {
    callback(bits.number(width));
  } else if (size > 1) {
    const parameter = bits.number(4);
    for (let i = 0, number = -1; i < size; i++) {
      number += 1 + bits.rice(parameter);
      callback(number);
    }
  }
}

/** Papers by number with the best weight of each. */
class Found {
  constructor(size) {
    this.weights = new Uint8Array(size);
  }

  add(number, weight) {
    this.weights[number] = Math.max(this.weights[number], weight);
    return this;
  }

  or({ weights }) {
    for (let number = 0; number < weights.length; number++) {
      if (weights[number] > this.weights[number]) {
        this.weights[number] = weights[number];
      }
    }
    return this;
  }

  and({ weights }) {
    for (let number = 0; number < weights.length; number++) {
      if (weights[number] < this.weights[number]) {
        this.weights[number] = weights[number];
      }
    }
    return this;
  }
}

/** The papers of some years. */
class Segment {
  constructor(index, { year, documents, shards, version }) {
    this.index = index;
    this.folder = `${year}/`;
    this.size = documents;
    this.shards = shards;
    this.version = version;
  }

  file(name, read) {
    return this.index.file(`${this.folder}${name}?v=${this.version}`, read);
  }

  shard(key) {
    const number = hash(key) & (BUCKETS - 1) & (this.shards - 1);
    const name = `terms/${number.toString(16).padStart(3, "0")}.bin`;
    return this.file(name, async (response) => readShard(new Uint8Array(await response.arrayBuffer())));
  }

  /** The day and the popularity of every paper. */
  days() {
    return this.file("days.bin", async (response) => {
      const plain = new Uint8Array(await response.arrayBuffer());
      const place = { at: 0 };
      const size = variable(plain, place);
      const days = new Uint32Array(size);
      for (let day = 0, number = 0; number < size; ) {
        day += variable(plain, place);
        const end = number + variable(plain, place);
        days.fill(day, number, end);
        number = end;
      }
      const popular = new Uint8Array(size);
      const bits = new Bits(plain, place.at);
      for (let level = 1; level <= LEVELS; level++) {
        eachNumber(bits, bits.gamma() - 1, NUMBER_BITS, (number) => (popular[number] = level));
      }
      return { days, popular };
    });
  }

  /** What a result shows of a paper. */
  async paper(number) {
    const block = Math.floor(number / BLOCK).toString(16).padStart(3, "0");
    const lines = await this.file(`papers/${block}.bin`, async (response) =>
      (await gunzip(response).text()).split("\n"),
    );
    const column = Math.floor(lines.length / 4);
    const [id, title, summary, tags] = [0, 1, 2, 3].map((i) => lines[i * column + (number % BLOCK)]);
    return { id, title, summary: summary.slice(1), verbatim: summary[0] === "=", tags: tags.split(" ").filter(Boolean) };
  }

  async token(token, isWanted = (other) => other === token) {
    const found = new Found(this.size);
    const shard = await this.shard(key(token));
    const take = (number, weight) => found.add(number, weight);
    eachPosting(shard, (other) => (isWanted(other) ? take : null));
    return found;
  }

  async tag(slug) {
    const found = await this.token(tagToken(slug));
    found.weights = found.weights.map((weight) => (weight ? TAG : 0));
    return found;
  }

  /** The papers that have every token. */
  async all(list) {
    const found = await Promise.all(list.map((token) => this.token(token)));
    return found.reduce((left, right) => left.and(right));
  }

  async initials(text) {
    let ends = null;
    const steps = Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
    const loaded = await Promise.all(
      steps.map((step) => Promise.all(Array.from({ length: PARTS }, (_, part) => this.shard(step + part)))),
    );
    for (const [i, step] of steps.entries()) {
      const next = new Map();
      const takerOf = (token) => {
        if (!isPair(token) || initial(token[0]) + initial(token[1]) !== step) {
          return null;
        }
        // A pair goes on where one with the same syllable ended, in the same paper.
        const before = ends?.get(token[0])?.weights;
        if (ends && !before) {
          return null;
        }
        const end = next.get(token[1]) ?? new Found(this.size);
        next.set(token[1], end);
        return (number, weight) => end.add(number, before ? Math.min(before[number], weight) : weight);
      };
      for (const shard of new Set(loaded[i])) {
        eachPosting(shard, takerOf);
      }
      ends = next;
    }
    return [...ends.values()].reduce((left, right) => left.or(right), new Found(this.size));
  }

  async term(term, many) {
    if (term.kind === "initials") {
      return this.initials(term.text);
    }
    if (term.kind === "pairs") {
      return this.all(many ? sparse(term.tokens) : term.tokens);
    }
    if (term.prefix) {
      const [[start]] = term.choices;
      return this.token(start, (token) => token.startsWith(start));
    }
    const choices = await Promise.all(term.choices.map((choice) => this.all(choice)));
    return choices.reduce((left, right) => left.or(right));
  }
}

const gunzip = (response) => new Response(response.body.pipeThrough(new DecompressionStream("gzip")));

const tagToken = (slug) => `#${slug.slice(0, 80)}`;

/** Every second pair of a word and its last one: together they have every syllable. */
const sparse = (list) => list.filter((_, i) => i % 2 === 0 || i === list.length - 1);

/** A text as if no word began anew: 강화 학습 is 강화학습. */
const joined = (text) => fold(text).replaceAll(" ", "");

/** Its initial consonants, and every other character as it is. */
const initials = (text) => [...joined(text)].map(initial).join("");

/** Whether a term is part of a tag's name. */
function names(term, label) {
  const has = tokens(label);
  switch (term.kind) {
    case "initials":
      return initials(label).includes(term.text);
    case "pairs":
      return term.tokens.every((token) => has.includes(token));
    default:
      return term.choices.some((choice) => choice.every((token) => has.includes(token)));
  }
}

export class SearchIndex {
  /**
   * @param base the address of the folder that holds the index
   * @param labels what readers call each tag: slug to label
   */
  constructor(base, labels) {
    this.base = base;
    this.labels = labels;
    this.files = new Map();
  }

  /** A file, loaded and read once. */
  file(name, read) {
    if (!this.files.has(name)) {
      const loading = fetch(new URL(name, this.base)).then(async (response) => {
        if (!response.ok) {
          throw new Error(`${response.status} ${name}`);
        }
        return read(response);
      });
      // What failed may be tried again.
      loading.catch(() => this.files.delete(name));
      this.files.set(name, loading);
    }
    return this.files.get(name);
  }

  segments() {
    this.list ??= fetch(new URL("index.json", this.base), { cache: "no-cache" })
      .then((response) => response.json())
      .then(({ segments }) => segments.map((each) => new Segment(this, each)));
    this.list.catch(() => delete this.list);
    return this.list;
  }

  /** Loads what every query needs, so that the first one waits for less. */
  async prepare() {
    const segments = await this.segments();
    await Promise.all(segments.map((segment) => segment.days()));
  }

  /**
   * The results of a query, best first, the newest of equals first.
   *
   * @param query { q, tag, month }: words, a slug, a month such as 2026-07; each may be empty
   */
  async search({ q, tag, month }) {
    const wanted = terms(q);
    if (wanted.length === 0 && (q || (!tag && !month))) {
      return new Results(wanted, [], new Float64Array());
    }
    const segments = await this.segments();
    const parts = await Promise.all(segments.map((segment) => this.part(segment, wanted, tag, month)));
    const keys = [];
    let offset = 0;
    for (const part of parts) {
      part.scores.forEach((score, number) => {
        if (score > 0) {
          keys.push(score * 2 ** 32 + offset + number);
        }
      });
      part.offset = offset;
      offset += part.segment.size;
    }
    return new Results(wanted, parts, Float64Array.from(keys).sort().reverse());
  }

  async part(segment, wanted, tag, month) {
    const many = wanted.reduce((sum, term) => sum + (term.tokens?.length ?? 0), 0) > MANY_PAIRS;
    const [{ days, popular }, filter, ...found] = await Promise.all([
      segment.days(),
      tag ? segment.tag(tag) : null,
      ...wanted.map((term) => this.termOrTags(segment, term, many)),
    ]);
    const [from, to] = monthDays(month);
    const scores = new Uint16Array(segment.size).map((_, number) => {
      const passes = days[number] >= from && days[number] < to && (!filter || filter.weights[number] > 0);
      if (!passes || found.some((each) => each.weights[number] === 0)) {
        return 0;
      }
      return 1 + popular[number] * (found.length > 0) + found.reduce((sum, each) => sum + 2 * each.weights[number], 0);
    });
    return { segment, days, found, scores };
  }

  async termOrTags(segment, term, many) {
    // The shorter a name, the closer it is to the term.
    const slugs = [...this.labels]
      .filter(([slug, label]) => names(term, label) || names(term, slug))
      .sort(([, one], [, other]) => one.length - other.length)
      .slice(0, MOST_TAGS)
      .map(([slug]) => slug);
    const [first, ...others] = await Promise.all([
      segment.term(term, many),
      ...slugs.map((slug) => segment.tag(slug)),
    ]);
    return others.reduce((left, right) => left.or(right), first);
  }
}

/** The days since 1970 of a month: the first and the one after the last; without a month, all days. */
function monthDays(month) {
  if (!/^\d{4}-\d\d$/.test(month)) {
    return [0, Infinity];
  }
  const [year, number] = month.split("-").map(Number);
  return [Date.UTC(year, number - 1) / DAY, Date.UTC(year, number) / DAY];
}

/** Results, of which pages are loaded as they are asked for. */
class Results {
  constructor(terms, parts, keys) {
    this.terms = terms;
    this.parts = parts;
    this.keys = keys;
    this.count = keys.length;
    this.next = 0;
  }

  get hasMore() {
    return this.next < this.keys.length;
  }

  /** The next papers, at most so many. */
  async page(size) {
    const page = [];
    while (page.length < size && this.hasMore) {
      const keys = this.keys.subarray(this.next, this.next + size - page.length);
      this.next += keys.length;
      const papers = await Promise.all([...keys].map((key) => this.paper(key % 2 ** 32)));
      const right = papers.filter((paper) => this.terms.every((term, i) => this.says(paper, term, i)));
      this.count -= papers.length - right.length;
      page.push(...right);
    }
    return page;
  }

  async paper(place) {
    const part = this.parts.findLast((each) => each.offset <= place);
    const number = place - part.offset;
    const weights = part.found.map((each) => each.weights[number]);
    const date = new Date(part.days[number] * DAY);
    return { ...(await part.segment.paper(number)), date, weights, byAuthor: weights.includes(AUTHORS) };
  }

  /** What was found by its parts may not stand together; only the text tells. */
  says(paper, term, i) {
    const sure = term.kind === "word" || term.text.length < 3;
    const elsewhere = paper.weights[i] === AUTHORS || paper.weights[i] === TAG;
    if (sure || elsewhere) {
      return true;
    }
    const text = `${paper.title}\n${paper.summary}`;
    return (term.kind === "initials" ? initials(text) : joined(text)).includes(term.text);
  }
}
