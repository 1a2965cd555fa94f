package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Markdown dialect")
class MarkdownDialectTest {
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(MarkdownDialect.extensions()).build();

  @Test
  @DisplayName("reads lines without marks as the library does, whatever stands in them")
  void plainLines() {
    List<Extension> extensions = MarkdownDialect.extensions();
    Parser library = Parser.builder().extensions(extensions).build();
    String alphabet = "가나 a.b(1)-+=:;,/?#@%$&<>[]!*_`\\~^|{}\"'\t\u00a0\u3000";
    Random random = new Random(28);
    for (int i = 0; i < 20_000; i++) {
      String line =
          random
              .ints(1 + random.nextInt(12), 0, alphabet.length())
              .mapToObj(at -> alphabet.substring(at, at + 1))
              .collect(Collectors.joining());
      String body = "# " + line + "\n\n" + line + (i % 3 == 0 ? "\n둘째 줄" : "") + "\n\n- " + line;
      assertThat(html(body)).as(body).isEqualTo(RENDERER.render(library.parse(body)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("F60 emphasizes what a Korean writer means to emphasize")
  @Tag("fault")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '#',
      value = {
        "**강화학습(RL)**을 쓴다 → <strong>강화학습(RL)</strong>을 쓴다",
        "*강화학습(RL)*을 쓴다 → <em>강화학습(RL)</em>을 쓴다",
        "***강화학습(RL)***을 쓴다 → <em><strong>강화학습(RL)</strong></em>을 쓴다",
        "**\"따옴표\"**는 → <strong>&quot;따옴표&quot;</strong>는",
        "**“따옴표”**는 → <strong>“따옴표”</strong>는",
        "**C++**와 → <strong>C++</strong>와",
        "**50%**의 → <strong>50%</strong>의",
        "**`code`**를 → <strong><code>code</code></strong>를",
        "**[링크](https://a.b)**를 → <strong><a href=\"https://a.b\">링크</a></strong>를",
        "**「논문」**은 → <strong>「논문」</strong>은",
        "이를**\"정렬\"**이라 → 이를<strong>&quot;정렬&quot;</strong>이라",
        "이를*(정렬)*이라 → 이를<em>(정렬)</em>이라",
        "값은**+5%**다 → 값은<strong>+5%</strong>다",
        "**가(A)**와 **나(B)**는 → <strong>가(A)</strong>와 <strong>나(B)</strong>는",
        "**가(A)**은 나**다**라 → <strong>가(A)</strong>은 나<strong>다</strong>라",
        "**가 *나(B)*의 다(C)**를 → <strong>가 <em>나(B)</em>의 다(C)</strong>를",
        "**これは(テスト)**です → <strong>これは(テスト)</strong>です",
        "**中文。**后面 → <strong>中文。</strong>后面",
        "| **가(A)**는 | 나 |\\n|---|---| → <strong>가(A)</strong>는",
        "[**가(A)**는](https://a.b) → <a href=\"https://a.b\"><strong>가(A)</strong>는</a>",
        "**강화학습**을 → <strong>강화학습</strong>을",
        "__강화학습__ 을 → <strong>강화학습</strong> 을",
      })
  void emphasizesKorean(String markdown, String html) {
    assertThat(html(markdown.replace("\\n", "\n"))).contains(html);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("leaves alone what is no emphasis")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '#',
      value = {
        "a * b * c → <p>a * b * c</p>",
        "가 * 나(B) * 다 → <p>가 * 나(B) * 다</p>",
        "2**3**4 → <p>2<strong>3</strong>4</p>",
        "`**가(A)**를` → <p><code>**가(A)**를</code></p>",
        "\\*\\*가(A)\\*\\*를 → <p>**가(A)**를</p>",
        "\\*가(A)*를 → <p>*가(A)*를</p>",
        "**가(A)를 → <p>**가(A)를</p>",
        "가(A)**를 → <p>가(A)**를</p>",
        "** 가(A)**를 → <p>** 가(A)**를</p>",
        "**word(x)**word → <p>**word(x)**word</p>",
        "snake_case_가(A)_를 → <p>snake_case_가(A)_를</p>",
        "__가(A)__를 → <p>__가(A)__를</p>",
        "&#42;&#42;가(A)&#42;&#42;를 → <p>**가(A)**를</p>",
        "https://a.b/x_y_z → <p><a href=\"https://a.b/x_y_z\">https://a.b/x_y_z</a></p>",
        "me@a.b www.a.b → <p>me@a.b www.a.b</p>",
        "가^[나] → <p>가^[나]</p>",
      })
  void leavesAlone(String markdown, String html) {
    assertThat(html(markdown).strip()).isEqualTo(html);
  }

  @Test
  @DisplayName("is CommonMark to the letter where no Korean character stands by")
  void isCommonMark() {
    List<Extension> plain =
        List.of(
            FootnotesExtension.create(),
            TablesExtension.create(),
            AutolinkExtension.builder().linkTypes(AutolinkType.URL).build());
    Parser parser = Parser.builder().extensions(plain).build();
    Random random = new Random(60);
    for (int i = 0; i < 20_000; i++) {
      String markdown =
          markdown(random, "*", "*", "**", "_", "__", "***", "a", "b c", " ", "(", ")");
      assertThat(html(markdown)).as(markdown).isEqualTo(RENDERER.render(parser.parse(markdown)));
    }
  }

  @Test
  @DisplayName("parses anything, however deeply it nests")
  void parsesAnything() {
    for (String piece : List.of("*a **b ", "a* b** ", "> ", "- ", "![", "[^1]: ", "가(**", "*")) {
      String nested = piece.repeat(3000) + "x" + "](y)".repeat(100) + "**)나 ".repeat(3000);
      assertThat(html(nested)).as(piece).isNotNull();
    }
    Random random = new Random(61);
    for (int i = 0; i < 20_000; i++) {
      String markdown =
          markdown(random, "**", "*", "가", "(", ")", "[^1]", "|", "\n", "- ", "> ", "#");
      assertThat(html(markdown)).as(markdown).isNotNull();
    }
  }

  private static String markdown(Random random, String... pieces) {
    List<String> rare =
        List.of("`", "[", "](x)", "\\", "\n", "!", "<b>", "&amp;", "“", "é", "\u00a0", "£", "😀");
    return IntStream.range(0, 1 + random.nextInt(24))
        .mapToObj(
            i ->
                random.nextInt(6) == 0
                    ? rare.get(random.nextInt(rare.size()))
                    : pieces[random.nextInt(pieces.length)])
        .collect(Collectors.joining());
  }

  private static String html(String markdown) {
    return RENDERER.render(MarkdownDialect.parser().parse(markdown));
  }
}
