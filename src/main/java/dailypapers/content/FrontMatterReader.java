package dailypapers.content;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import dailypapers.yaml.MappingReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads front matter: which keys there are, what they must be, what holds without them. */
final class FrontMatterReader {
  private static final Predicate<String> DATE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").asMatchPredicate();
  private static final String SHA256_SHAPE = "64 characters 0 to 9 and a to f";

  private final MappingReader keys;

  FrontMatterReader(MappingReader keys) {
    this.keys = keys;
  }

  FrontMatter read() {
    keys.required("type", FrontMatter.TYPE, only(FrontMatter.TYPE::equals));
    FrontMatter matter =
        new FrontMatter(
            word("status", keys, Status.values(), Status::slug).orElse(Status.PUBLISHED),
            keys.required("date", "a day such as 2024-06-28", FrontMatterReader::day),
            keys.required("id", "an arXiv id without version such as \"2406.18790\"", ArxivId::new),
            keys.text("title"),
            keys.list("authors"),
            keys.integer("votes", 0).orElse(0),
            keys.list("tags", "a slug such as image-generation", only(FrontMatter::isSlug)),
            links(keys.mappingOrEmpty("links")),
            keys.optionalText("organization"),
            keys.flag("sample"),
            keys.flag("locked"),
            keys.mapping("summary").map(FrontMatterReader::provenance),
            keys.list("findings"));
    keys.finish();
    return matter;
  }

  private static LocalDate day(String text) {
    only(DATE).apply(text);
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static Links links(MappingReader block) {
    Links links = new Links(link(block, "code"), link(block, "project"), link(block, "thumbnail"));
    block.finish();
    return links;
  }

  private static Optional<String> link(MappingReader block, String key) {
    return block.value(key, "an address that begins with https://", only(FrontMatter::isHttps));
  }

  private static Provenance provenance(MappingReader block) {
    PaperText.Kind[] kinds = PaperText.Kind.values();
    Provenance provenance =
        new Provenance(
            block.text("by"),
            block.optionalText("prompt"),
            word("text", block, kinds, PaperText.Kind::slug),
            block.value("text-sha256", SHA256_SHAPE, only(FrontMatter::isSha256)),
            block.value("written", "a time such as 2024-06-28T09:10:00Z", Instant::parse),
            block.value("body-sha256", SHA256_SHAPE, only(FrontMatter::isSha256)),
            word("verdict", block, Verdict.values(), Verdict::slug).orElse(Verdict.UNCHECKED),
            block.optionalText("origin"));
    block.finish();
    return provenance;
  }

  private static <T> Optional<T> word(
      String key, MappingReader block, T[] values, Function<T, String> slug) {
    List<String> slugs = Arrays.stream(values).map(slug).toList();
    return block.value(
        key,
        slugs.stream().collect(Collectors.joining(", ", "one of ", "")),
        text -> values[indexOf(slugs, text)]);
  }

  private static int indexOf(List<String> slugs, String text) {
    if (!slugs.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return slugs.indexOf(text);
  }

  private static Function<String, String> only(Predicate<String> allowed) {
    return text -> {
      if (!allowed.test(text)) {
        throw new IllegalArgumentException(text);
      }
      return text;
    };
  }
}
