package dailypapers.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;

/**
 * Judges what {@link AtomRules} and {@link SitemapRules} judge, tag after tag of an XML file. Its
 * links, and the addresses that a sitemap lists, are left in a ledger. A range that begins at 0 is
 * none.
 */
final class XmlFacts {
  private static final byte[] XMLNS = "xmlns".getBytes(US_ASCII);
  private static final byte[] HREF = "href".getBytes(US_ASCII);
  private static final byte[] ATOM = AtomRules.NAMESPACE.getBytes(US_ASCII);
  private static final byte[] SITEMAPS = SitemapRules.NAMESPACE.getBytes(US_ASCII);
  // Namespaces in XML 1.0, section 3: both are bound already, and must not be bound anew.
  private static final byte[] OF_XML = "http://www.w3.org/XML/1998/namespace".getBytes(US_ASCII);
  private static final byte[] OF_XMLNS = "http://www.w3.org/2000/xmlns/".getBytes(US_ASCII);

  private final PlainLinks plain;
  private final Ledger ledger;
  private final FeedNeeds needs = new FeedNeeds();
  private final XmlPlace[] places = new XmlPlace[XmlScan.DEEPEST];
  private String name = "";
  private byte[] file = {};

  // Attributes of the tag that follows, and the vocabulary, which is the root's namespace.
  private int hrefFrom;
  private int hrefTo;
  private int namespaceFrom;
  private int namespaceTo;
  private int vocabularyFrom;
  private int vocabularyTo;

  // Open elements of the vocabulary, and of another within the last of those.
  private int depth;
  private int foreign;

  // The text since the last tag of the vocabulary.
  private int texts;
  private int textFrom;
  private int textTo;
  private boolean isBlank;

  private int addresses;

  XmlFacts(URI root, Ledger ledger) {
    this.plain = new PlainLinks(root);
    this.ledger = ledger;
  }

  void begin(String name, byte[] file) {
    this.name = name;
    this.file = file;
    hrefFrom = 0;
    namespaceFrom = 0;
    depth = 0;
    foreign = 0;
    needs.begin();
    addresses = 0;
  }

  /** True if the element that was opened first is of the vocabulary of sitemaps. */
  boolean isSitemap() {
    return Bytes.equals(file, vocabularyFrom, vocabularyTo, SITEMAPS);
  }

  /** An attribute of the tag that follows: its name, then its value. */
  void value(int nameFrom, int nameTo, int from, int to) {
    if (Bytes.equals(file, nameFrom, nameTo, HREF)) {
      hrefFrom = from;
      hrefTo = to;
    } else if (Bytes.equals(file, nameFrom, nameTo, XMLNS)) {
      namespaceFrom = from;
      namespaceTo = to;
      if (!isPlain(from, to)
          || Bytes.equals(file, from, to, OF_XML)
          || Bytes.equals(file, from, to, OF_XMLNS)) {
        throw new Doubt("an odd namespace");
      }
    }
  }

  /** A tag, after its attributes. */
  void open(int from, int to) {
    if (depth > 0 && (foreign > 0 || namespaceFrom > 0)) {
      foreign();
    } else {
      XmlPlace place = (depth == 0 ? root() : places[depth - 1]).child(file, from, to);
      places[depth++] = place;
      forgetText();
      start(place);
    }
    hrefFrom = 0;
    namespaceFrom = 0;
  }

  private XmlPlace root() {
    vocabularyFrom = namespaceFrom;
    vocabularyTo = namespaceFrom == 0 ? 0 : namespaceTo;
    return isSitemap()
        ? XmlPlace.SITEMAPS
        : Bytes.equals(file, vocabularyFrom, vocabularyTo, ATOM)
            ? XmlPlace.ATOM
            : XmlPlace.ANYWHERE;
  }

  /** Another vocabulary's elements, such as XHTML in a title, count as the text around them. */
  private void foreign() {
    foreign++;
    boolean isBound = namespaceFrom > 0;
    if (isBound == (foreign > 1)
        || (isBound
            && Bytes.equal(file, namespaceFrom, namespaceTo, vocabularyFrom, vocabularyTo))) {
      throw new Doubt("an odd change of vocabulary");
    }
  }

  private void start(XmlPlace place) {
    if (place == XmlPlace.LINK && hrefFrom > 0) {
      link();
      needs.meet(place);
    } else if (place == XmlPlace.ENTRY) {
      needs.beginEntry();
    }
  }

  private void link() {
    boolean isOdd = hrefFrom == hrefTo;
    for (int i = hrefFrom; i < hrefTo; i++) {
      isOdd |= file[i] >= 0 && file[i] < ' ';
    }
    Doubt.unless(!isOdd, "an odd link");
    ledger.link(plain, name, file, hrefFrom, hrefTo);
  }

  /** Text as far as it goes without a tag. */
  void text(int from, int to, boolean isBlank) {
    texts++;
    textFrom = from;
    textTo = to;
    this.isBlank &= isBlank;
  }

  private void forgetText() {
    texts = 0;
    isBlank = true;
  }

  /** The element that was opened last, of those that are open, ends. */
  void close() {
    if (foreign > 0) {
      foreign--;
      return;
    }
    depth--;
    end(places[depth]);
    forgetText();
  }

  private void end(XmlPlace place) {
    switch (place) {
      case ID -> id();
      case TITLE -> title();
      case UPDATED -> updated();
      case NAME -> needs.meet(place);
      case ENTRY -> needs.endEntry();
      case FEED -> needs.end();
      case LOC -> address();
      case URLSET, SITEMAPINDEX -> Doubt.unless(addresses <= SitemapRules.MOST, "many addresses");
      default -> {}
    }
  }

  private void id() {
    takeText();
    needs.id(file, textFrom, textTo);
    needs.meet(XmlPlace.ID);
  }

  private void title() {
    if (!isBlank) {
      needs.meet(XmlPlace.TITLE);
    }
  }

  private void updated() {
    takeText();
    Doubt.unless(Times.isTime(file, textFrom, textTo), "an odd time");
    needs.meet(XmlPlace.UPDATED);
  }

  private void address() {
    takeText();
    addresses++;
    Doubt.unless(plain.beginsWithRoot(file, textFrom, textTo), "an address of another site");
    Doubt.unless(ledger.listed.add(file, textFrom, textTo), "an address is listed twice");
  }

  /** Text whose bytes alone tell whether it is the same as another. */
  private void takeText() {
    Doubt.unless(texts == 1 && !isBlank, "a text with tags, or none");
    while (textFrom < textTo && Bytes.isSpace(file[textFrom])) {
      textFrom++;
    }
    while (textFrom < textTo && Bytes.isSpace(file[textTo - 1])) {
      textTo--;
    }
    Doubt.unless(isPlain(textFrom, textTo), "an odd text");
  }

  /** Without white space, but for the usual one, and without entities but for one. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      byte each = file[i];
      boolean isOdd = each < ' ' && (each >= 0 || XmlText.mayBeSpace(each));
      if (isOdd || (each == '&' && !Bytes.startsWith(file, i, to, XmlText.AMP))) {
        return false;
      }
    }
    return true;
  }
}
