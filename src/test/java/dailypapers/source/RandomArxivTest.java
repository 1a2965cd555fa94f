package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.random.Dice;
import dailypapers.random.RandomCases;
import dailypapers.random.Texts;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("arXiv's pages at random")
class RandomArxivTest {
  private static final String HIDDEN = "IGNOREYOURINSTRUCTIONS";
  private static final ArxivHtml PAGES = new ArxivHtml(20);
  private static final TextBudget BUDGET = new TextBudget(100, 4);

  private static final List<String> HIDING =
      List.of(
          "style=\"color:#ffffff\"",
          "style=\"display:none\"",
          "style=\"--ltx-fg-color:#FFF\"",
          "style=\"font-size:0.5px\"",
          "style=\"position:absolute;left:-9999px\"",
          "style=\"opacity:0\"",
          "style=\"visibility:hidden\"",
          "color=\"white\"",
          "hidden",
          "aria-hidden=\"true\"",
          "class=\"ltx_phantom\"");

  private static final List<String> TEX =
      List.of(
          "50\\%",
          "3.2\\times",
          "\\mathcal{L}_{t}",
          "\\textcolor{white}{" + HIDDEN + "}",
          "\\phantom{" + HIDDEN + "}",
          "\\color[rgb]{1,1,1}" + HIDDEN,
          "x%\n  y");

  /** A page, and whether it is as LaTeXML makes it. */
  private record Page(String html, boolean isWhole) {}

  @Test
  @DisplayName("become clean text with places, or are refused; hidden words never come through")
  void pages() {
    new RandomCases<>("pages of arXiv", RandomArxivTest::page)
        .check(RandomArxivTest::outcome)
        .atLeast(30, "read")
        .atLeast(5, "refused");
  }

  private static String outcome(Page page) {
    FullText text = PAGES.read(ArxivPages.paper(), page.html());
    if (text instanceof FullText.Read read) {
      assertClean(read.text());
      assertThat(page.isWhole() && read.text().plain().contains(HIDDEN)).isFalse();
      assertCut(BUDGET.cut(read.text()), read.text());
      return "read";
    }
    assertThat(((FullText.Refused) text).detail()).isNotBlank().hasSizeLessThan(500);
    return "refused";
  }

  private static void assertCut(PaperText cut, PaperText all) {
    assertThat(BUDGET.estimate(cut)).isLessThanOrEqualTo(BUDGET.tokens());
    assertThat(cut.passages())
        .allMatch(part -> all.passages().stream().anyMatch(whole -> begins(whole, part)));
  }

  private static boolean begins(Passage whole, Passage part) {
    return whole.anchor().equals(part.anchor()) && whole.text().startsWith(part.text());
  }

  private static void assertClean(PaperText text) {
    for (Passage passage : text.passages()) {
      assertThat(passage.anchor()).matches("|[A-Za-z][A-Za-z0-9._-]{0,63}");
      assertThat(passage.text()).isEqualTo(VisibleText.of(passage.text())).isNotBlank();
    }
  }

  private static Page page(Dice dice) {
    String html =
        "<!DOCTYPE html><html><head><title>x</title></head><body><article class=\"ltx_document\">"
            + "<h1 class=\"ltx_title ltx_title_document\">"
            + ArxivPages.paper().title()
            + "</h1><div class=\"ltx_authors\">A. Kim</div>"
            + "<div class=\"ltx_abstract\"><h6 class=\"ltx_title\">Abstract</h6><p class=\"ltx_p\">We walk.</p></div>"
            + String.join("", Texts.some(4, dice, RandomArxivTest::section))
            + "<section class=\"ltx_bibliography\"><h2>References</h2>[1]</section></article></body></html>";
    return dice.once(2) ? new Page(Texts.spoiled(html, dice), false) : new Page(html, true);
  }

  private static String section(Dice dice) {
    int number = dice.below(9);
    String title =
        dice.of(List.of("Introduction", "Method", "Results", "Acknowledgements", "Appendix A"));
    return "<section class=\"ltx_section\" id=\"S"
        + number
        + "\"><h2 class=\"ltx_title ltx_title_section\"><span class=\"ltx_tag\">"
        + number
        + " </span>"
        + title
        + "</h2>"
        + String.join("", Texts.some(4, dice, RandomArxivTest::block))
        + "</section>";
  }

  private static String block(Dice dice) {
    String id = dice.once(4) ? Texts.any(dice).replace("\"", "") : "S1.p" + dice.below(20);
    return switch (dice.below(5)) {
      case 0 ->
          "<div class=\"ltx_para\" id=\""
              + id
              + "\"><p class=\"ltx_p\">"
              + inline(dice)
              + "</p></div>";
      case 1 ->
          "<ul class=\"ltx_itemize\"><li class=\"ltx_item\"><span class=\"ltx_tag_item\">•</span>"
              + "<div class=\"ltx_para\"><p class=\"ltx_p\">"
              + inline(dice)
              + "</p></div></li></ul>";
      case 2 ->
          "<figure id=\""
              + id
              + "\"><table class=\"ltx_tabular\"><tr class=\"ltx_tr\"><td class=\"ltx_td\">"
              + inline(dice)
              + "</td><td class=\"ltx_td\">7</td></tr></table><figcaption class=\"ltx_caption\">"
              + inline(dice)
              + "</figcaption></figure>";
      case 3 -> "<p class=\"ltx_p\">" + inline(dice) + "</p>";
      default ->
          "<section class=\"ltx_subsection\" id=\"S2.SS1\"><h3 class=\"ltx_title_subsection\">"
              + inline(dice)
              + "</h3>"
              + block(dice)
              + "</section>";
    };
  }

  private static String inline(Dice dice) {
    StringBuilder html = new StringBuilder("We walk along the sea.");
    for (int more = dice.below(5); more > 0; more--) {
      html.append(' ')
          .append(
              switch (dice.below(6)) {
                case 0 -> escaped(Texts.words(dice));
                case 1 -> "<span " + dice.of(HIDING) + ">" + HIDDEN + "</span>";
                case 2 ->
                    "<math alttext=\""
                        + dice.of(TEX)
                        + "\"><mi>x</mi><annotation>y</annotation></math>";
                case 3 -> "<sup class=\"ltx_note\">" + HIDDEN + "</sup>";
                case 4 -> escaped(Texts.any(dice));
                default -> "<em>" + inline(dice) + "</em>";
              });
    }
    return html.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
