package dailypapers.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dailypapers.content.Body;
import dailypapers.content.BodyReader;
import dailypapers.content.ContentFile;
import dailypapers.content.FrontMatter;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.site.Entry;
import dailypapers.site.Permalinks;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A content file as a JSON object. Every key is always there; what is not known is {@code null}.
 * Keys may be added, none is ever renamed or removed.
 *
 * <pre>
 * {"id":"2406.18790","date":"2024-06-28","status":"published","locked":false,"sample":false,
 *  "title":"…","authors":["…"],"organization":null,"votes":16,"tags":["agents"],
 *  "links":{"code":null,"project":null,"thumbnail":null},
 *  "page":"https://…/papers/2406.18790/","bibtex":"https://…/papers/2406.18790.bib",
 *  "arxiv":"https://arxiv.org/abs/2406.18790",
 *  "abstract":"…",
 *  "summary":{"by":"gpt-4o-mini","prompt":"3f9c1a…","text":"full-text","text-sha256":"…",
 *   "written":"2024-06-28T09:10:00Z","body-sha256":"…","verdict":"faithful","edited":false,
 *   "tldr":{"text":"…","evidence":[{"quote":"…","anchor":"S3.p2","url":"https://…#S3.p2"}]},
 *   "sections":[{"section":"whats-new","claims":[{"text":"…","evidence":[…]}]}],
 *   "markdown":"…"},
 *  "findings":[],
 *  "notices":[{"kind":"sample","text":"…"}]}
 * </pre>
 *
 * {@code by} and {@code verdict} are what the page shows: a body that a person has edited since is
 * {@code unchecked}. {@code markdown} is the body as it stands in the file, without the abstract.
 */
final class PaperJson {
  private final BodyReader bodies;
  private final Permalinks permalinks;

  PaperJson(BodyReader bodies, Permalinks permalinks) {
    this.bodies = bodies;
    this.permalinks = permalinks;
  }

  /** A content file whose body nobody has parsed yet. */
  void write(JsonGenerator json, ContentFile file) throws IOException {
    write(json, file, bodies.parse(file.body(), file.bodyLine()), file.isEdited());
  }

  /** A content file whose body somebody has parsed, and compared with its hash. */
  void write(JsonGenerator json, ContentFile file, Body body, boolean edited) throws IOException {
    FrontMatter front = file.frontMatter();
    Verdict verdict = Entry.verdict(edited, front.provenance());
    json.writeStartObject();
    paper(json, file.paper(body), front);
    json.writeFieldName("summary");
    summary(json, file, body, edited, verdict);
    texts(json, "findings", front.findings());
    json.writeArrayFieldStart("notices");
    for (Notice notice : Notice.of(front.sample(), verdict)) {
      json.writeStartObject();
      json.writeStringField("kind", notice.kind());
      json.writeStringField("text", notice.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void paper(JsonGenerator json, Paper paper, FrontMatter front) throws IOException {
    json.writeStringField("id", paper.id().value());
    json.writeStringField("date", paper.date().toString());
    json.writeStringField("status", front.status().slug());
    json.writeBooleanField("locked", front.locked());
    json.writeBooleanField("sample", paper.sample());
    json.writeStringField("title", paper.title());
    texts(json, "authors", paper.authors());
    text(json, "organization", paper.organization());
    json.writeNumberField("votes", paper.votes());
    texts(json, "tags", front.tags());
    json.writeObjectFieldStart("links");
    text(json, "code", paper.links().code());
    text(json, "project", paper.links().project());
    text(json, "thumbnail", paper.links().thumbnail());
    json.writeEndObject();
    json.writeStringField("page", permalinks.absolute(permalinks.paper(paper.id())));
    json.writeStringField("bibtex", permalinks.absolute(permalinks.bibtex(paper.id())));
    json.writeStringField("arxiv", paper.id().abstractUrl());
    json.writeStringField("abstract", paper.abstractText());
  }

  private static void summary(
      JsonGenerator json, ContentFile file, Body body, boolean edited, Verdict verdict)
      throws IOException {
    Optional<Provenance> from = file.frontMatter().provenance();
    String markdown = file.generatedPart().strip();
    Optional<Summary> summary = body.summary("", List.of());
    json.writeStartObject();
    json.writeStringField("by", Entry.by(!markdown.isEmpty(), from));
    text(json, "prompt", from.flatMap(Provenance::prompt));
    text(json, "text", from.flatMap(Provenance::text).map(kind -> kind.slug()));
    text(json, "text-sha256", from.flatMap(Provenance::textSha256));
    text(json, "written", from.flatMap(Provenance::written).map(Object::toString));
    text(json, "body-sha256", from.flatMap(Provenance::bodySha256));
    json.writeStringField("verdict", verdict.slug());
    json.writeBooleanField("edited", edited);
    ArxivId id = file.frontMatter().id();
    json.writeFieldName("tldr");
    Optional<Claim> tldr = summary.map(Summary::tldr).filter(claim -> !claim.text().isEmpty());
    if (tldr.isPresent()) {
      claim(json, tldr.get(), id);
    } else {
      json.writeNull();
    }
    sections(json, summary.map(Summary::sections).orElse(Map.of()), id);
    json.writeStringField("markdown", markdown);
    json.writeEndObject();
  }

  private static void sections(JsonGenerator json, Map<Section, List<Claim>> sections, ArxivId id)
      throws IOException {
    json.writeArrayFieldStart("sections");
    for (Map.Entry<Section, List<Claim>> section : sections.entrySet()) {
      json.writeStartObject();
      json.writeStringField("section", section.getKey().slug());
      json.writeArrayFieldStart("claims");
      for (Claim claim : section.getValue()) {
        claim(json, claim, id);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void claim(JsonGenerator json, Claim claim, ArxivId id) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", claim.text());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : claim.evidence()) {
      json.writeStartObject();
      json.writeStringField("quote", evidence.quote());
      json.writeStringField("anchor", evidence.anchor());
      json.writeStringField("url", evidence.url(id));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }
}
