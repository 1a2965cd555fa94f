package dailypapers.content;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dailypapers.paper.Links;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes front matter: keys always in the same order, those without a value left out, free text
 * always in double quotes, so that {@code "2606.12340"} keeps its zero in every tool.
 */
final class FrontMatterWriter {
  private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

  private final StringBuilder yaml = new StringBuilder();

  private FrontMatterWriter() {}

  /** The lines from {@code ---} to {@code ---}, each with its line feed. */
  static String text(FrontMatter frontMatter) {
    return new FrontMatterWriter().all(frontMatter);
  }

  /** How many lines that is. */
  static int lines(FrontMatter frontMatter) {
    return (int) text(frontMatter).lines().count();
  }

  private String all(FrontMatter matter) {
    yaml.append("---\n");
    line("type", FrontMatter.TYPE);
    line("status", matter.status().slug());
    line("date", matter.date().toString());
    line("id", quoted(matter.id().value()));
    line("title", quoted(matter.title()));
    list("authors", matter.authors().stream().map(FrontMatterWriter::quoted).toList());
    line("votes", String.valueOf(matter.votes()));
    list("tags", matter.tags());
    links(matter.links());
    matter.organization().ifPresent(name -> line("organization", quoted(name)));
    flag("sample", matter.sample());
    flag("locked", matter.locked());
    matter.provenance().ifPresent(this::summary);
    findings(matter.findings());
    return yaml.append("---\n").toString();
  }

  private void links(Links links) {
    List<String> pairs =
        List.of(
                pair("code", links.code()),
                pair("project", links.project()),
                pair("thumbnail", links.thumbnail()))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    if (!pairs.isEmpty()) {
      line("links", "{ " + String.join(", ", pairs) + " }");
    }
  }

  private static Optional<String> pair(String key, Optional<String> url) {
    return url.map(address -> key + ": " + quoted(address));
  }

  private void summary(Provenance from) {
    yaml.append("summary:\n");
    line("  by", quoted(from.by()));
    from.prompt().filter(hash -> !hash.isBlank()).ifPresent(hash -> line("  prompt", quoted(hash)));
    from.text().map(PaperText.Kind::slug).ifPresent(kind -> line("  text", kind));
    from.textSha256().ifPresent(hash -> line("  text-sha256", quoted(hash)));
    from.written()
        .map(time -> time.truncatedTo(ChronoUnit.SECONDS).toString())
        .ifPresent(time -> line("  written", time));
    from.bodySha256().ifPresent(hash -> line("  body-sha256", quoted(hash)));
    line("  verdict", from.verdict().slug());
    from.origin().filter(name -> !name.isBlank()).ifPresent(name -> line("  origin", quoted(name)));
  }

  private void findings(List<String> findings) {
    if (!findings.isEmpty()) {
      yaml.append("findings:\n");
      findings.forEach(finding -> yaml.append("  - ").append(quoted(finding)).append('\n'));
    }
  }

  private void flag(String key, boolean value) {
    if (value) {
      line(key, "true");
    }
  }

  private void list(String key, List<String> items) {
    if (!items.isEmpty()) {
      line(key, items.stream().collect(Collectors.joining(", ", "[", "]")));
    }
  }

  private void line(String key, String value) {
    yaml.append(key).append(": ").append(value).append('\n');
  }

  /** JSON's escapes are a part of YAML's; letters of every script stay as they are. */
  private static String quoted(String text) {
    return '"' + new String(ENCODER.quoteAsString(CleanText.line(text))) + '"';
  }
}
