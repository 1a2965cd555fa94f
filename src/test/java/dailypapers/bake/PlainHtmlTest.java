package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.content.MarkdownDialect;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The quick way through the cleaning of a summary")
class PlainHtmlTest {
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .extensions(List.of(TablesExtension.create()))
          .build();

  @Test
  @DisplayName("makes of a usual summary what the cleaner makes of it")
  void usual() {
    String html =
        """
        <p>&quot;한 문장&quot; &amp; <strong>강조</strong>.</p>
        <details class="evidence"><summary>근거</summary><blockquote lang="en"><p>a &lt; b</p></blockquote>\
        <a href="https://arxiv.org/html/2406.18790#S3.p2">S3.p2</a></details>
        <ul>
        <li>주장 <code>x</code> <a rel="nofollow" href="https://a.org/?b=c">d</a></li>
        </ul>
        """;

    assertThat(PlainHtml.cleaned(html)).contains(SummaryHtml.cleaned(html));
  }

  @ParameterizedTest
  @DisplayName("leaves to the cleaner what is not usual")
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<p onclick=\"x\">a</p>",
        "<P>a</P>",
        "<a href=\"javascript:x\">a</a>",
        "<a href=\"https://a.org/&quot; onclick=&quot;x\">a</a>",
        "<a href=\"https://a.org/\" onclick=\"x\">a</a>",
        "<a href=\"https://\">a</a>",
        "<a href=\"https:///a.org\">a</a>",
        "<a href=\"https://#a\">a</a>",
        "<a href=\"https://a.org/>a</a>",
        "<a href=\"https://a.org/{\">a</a>",
        "<a href=\"https://a.org/[\">a</a>",
        "<a href=\"https://a.org/`\">a</a>",
        "<a href=\"https://a.org/@\">a</a>",
        "a &quot b",
        "a &quoth; b",
        "a &amp b",
        "a\ufffeb",
        "a\uffffb",
        "a\u007fb",
        "a\u001fb",
        "a\rb",
        "<a href='https://a.org/'>a</a>",
        "<img src=\"https://a.org/b.png\">",
        "a &nbsp; b",
        "a &#60; b",
        "a & b",
        "a\u00a0b",
        "a > b",
        "a < b",
        "<p",
        "a\u0000b",
        "a\uD800b",
        "a\uDE00",
        "\uD83D"
      })
  void leavesTheRest(String html) {
    assertThat(PlainHtml.cleaned(html)).isEmpty();
  }

  @Test
  @DisplayName("copies an address of any letters, and leaves one without end to the cleaner")
  void addresses() {
    String link = "<a href=\"https://azAZ09/._~:#?=%-\">a</a>";
    String longest = "<a href=\"https://" + "a".repeat(1_980) + "\">a</a>";
    String tooLong = "<a href=\"https://" + "a".repeat(1_985) + "\">a</a>";

    assertThat(PlainHtml.cleaned(link)).contains(SummaryHtml.cleaned(link));
    assertThat(PlainHtml.cleaned(longest)).contains(SummaryHtml.cleaned(longest));
    assertThat(PlainHtml.cleaned(tooLong)).isEmpty();
    assertThat(PlainHtml.cleaned(" \u00a1~ \n")).contains("\u00a1~");
  }

  @Test
  @DisplayName("agrees with the cleaner on Markdown of random pieces")
  void agrees() {
    Random random = new Random(11);
    int answered = 0;
    for (int i = 0; i < 6_000; i++) {
      String html = RENDERER.render(MarkdownDialect.parser().parse(randomMarkdown(random)));
      Optional<String> plain = PlainHtml.cleaned(html);
      answered += plain.isPresent() ? 1 : 0;
      plain.ifPresent(text -> assertThat(text).as(html).isEqualTo(SummaryHtml.cleaned(html)));
    }
    assertThat(answered).isGreaterThan(2_000);
  }

  private static String randomMarkdown(Random random) {
    List<String> pieces =
        List.of(
            "한 문장",
            " word ",
            "**",
            "*",
            "`",
            "\"",
            "<",
            ">",
            "&",
            "&lt;",
            "&amp;quot;",
            "- ",
            "1. ",
            "\n",
            "\n\n",
            "## ",
            "### ",
            "> ",
            "[a](https://b.org/c?d=e#f)",
            "[a](http://b.org)",
            "[a](javascript:x)",
            "<b>",
            "</p>",
            "![i](https://b.org/i.png)",
            "    ",
            "https://x.org/y",
            "|a|b|\n|-|-|\n|c|d|\n",
            "\\",
            "(",
            ")",
            "은",
            "---\n",
            "***\n",
            "\u00a0",
            "é",
            "\uD83D\uDE00");
    return IntStream.range(0, 1 + random.nextInt(9))
        .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
        .collect(Collectors.joining());
  }
}
