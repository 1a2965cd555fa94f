package dailypapers.config;

import dailypapers.yaml.MappingReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the block {@code source} of {@code site.yml}. */
final class SourceReader {
  private static final Pattern CONTACT = Pattern.compile("[ -~]+");
  private static final Pattern ID =
      Pattern.compile("([0-9]{2}(?:0[1-9]|1[0-2])\\.[0-9]{4,5})(?:v[1-9][0-9]{0,2})?");
  private static final Pattern DAYS = Pattern.compile("[0-9]{1,2}");

  private SourceReader() {}

  static Source source(MappingReader block, Path base) {
    Optional<String> contact =
        block.value(
            "contact",
            "an e-mail address or a page, in ASCII",
            text -> matched(CONTACT, text).group());
    URI url =
        block
            .value("url", Source.URL_SHAPE, text -> URI.create(SiteUrl.of(text)))
            .orElse(Source.HUGGING_FACE);
    int lookBack =
        block
            .value(
                "look-back",
                "a whole number of days, 0 to " + Source.LONGEST_LOOK_BACK,
                SourceReader::days)
            .orElse(Source.DEFAULT_LOOK_BACK);
    Set<String> skip =
        new LinkedHashSet<>(
            block.list(
                "skip", "an arXiv id such as \"2406.18790\"", text -> matched(ID, text).group(1)));
    Source plain =
        new Source(Source.Use.HUGGINGFACE, Optional.empty(), url, contact, lookBack, skip);
    Function<String, Source> from = text -> plain.from(text, base);
    Source source = block.value("use", Source.SHAPE, from).orElse(plain);
    block.finish();
    return source;
  }

  private static int days(String text) {
    int days = Integer.parseInt(matched(DAYS, text).group());
    if (days > Source.LONGEST_LOOK_BACK) {
      throw new IllegalArgumentException(text);
    }
    return days;
  }

  private static Matcher matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return matcher;
  }
}
