package dailypapers.source;

import static dailypapers.source.ArxivPages.words;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTextTest {
  @ParameterizedTest
  @Tag("fault")
  @ValueSource(
      strings = {
        "style=\"color:#FFFFFF\"",
        "style=\"COLOR : #FFF !important\"",
        "style=\"--ltx-fg-color:#FEFEFE;\"",
        "style=\"color:white\"",
        "style=\"color:whitesmoke\"",
        "style=\"color:rgb(255, 255, 255)\"",
        "style=\"color:rgb(100%,100%,99%)\"",
        "style=\"color:hsl(0, 0%, 100%)\"",
        "style=\"color:rgba(0,0,0,0)\"",
        "style=\"color:rgb(0 0 0 / 0%)\"",
        "style=\"color:#00000000\"",
        "style=\"color:#0000\"",
        "style=\"color:#ebebeb\"",
        "style=\"color:#00000018\"",
        "style=\"color:rgba(0,0,0,.09)\"",
        "style=\"color:hsl(0, 0%, 93%)\"",
        "mathcolor=\"white\"",
        "style=\"visibility:collapse\"",
        "style=\"-webkit-text-fill-color:white\"",
        "style=\"top:-9999px\"",
        "style=\"margin-left:-5000pt\"",
        "style=\"font-size:10%\"",
        "style=\"font-size:0.1em\"",
        "style=\"opacity:0.09\"",
        "class=\"sr-only\"",
        "style=\"color:transparent\"",
        "style=\"color:black;color:white\"",
        "color=\"#FFFFFF\"",
        "style=\"display: none\"",
        "style=\"visibility:hidden\"",
        "style=\"opacity:0\"",
        "style=\"opacity:0.01\"",
        "style=\"opacity:5%\"",
        "style=\"font-size:0\"",
        "style=\"font-size:1px\"",
        "style=\"font-size:0.5pt\"",
        "style=\"font-size:1%\"",
        "style=\"font-size:.05em\"",
        "style=\"transform:scale(0.01,0.01)\"",
        "style=\"transform:translate(1pt,2pt) scale(0)\"",
        "style=\"position:absolute;left:-9999px\"",
        "style=\"text-indent:-1000em\"",
        "hidden",
        "aria-hidden=\"true\"",
        "class=\"ltx_text ltx_phantom\""
      })
  @DisplayName("F74 text that nobody sees is dropped")
  void hidden(String attribute) {
    assertThat(words("Seen <span " + attribute + ">un<b>seen</b></span> words."))
        .isEqualTo("Seen words.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style=\"color:#FF0000\"",
        "style=\"color:#FFFF00;font-size:90%\"",
        "style=\"color:#eaeaea\"",
        "style=\"color:#0000001a\"",
        "style=\"color:#000f\"",
        "style=\"color:#000000ff\"",
        "style=\"color:hsl(0, 0%, 91%)\"",
        "style=\"color:hsl(0, 100%, 10%)\"",
        "style=\"color:rgb(255,255)\"",
        "style=\"color:rgba(0,0,0,0.1)\"",
        "style=\"opacity:0.1\"",
        "style=\"font-size:11%\"",
        "style=\"font-size:0.11em\"",
        "style=\"font-size:1.1px\"",
        "style=\"left:-999px\"",
        "style=\"--ltx-bg-color:#FFFFFF\"",
        "style=\"background-color:white\"",
        "style=\"color:rgba(0,0,0,1)\"",
        "style=\"opacity:1\"",
        "style=\"opacity:80%\"",
        "style=\"font-size:10pt\"",
        "style=\"font-size:0.8em\"",
        "style=\"font-size:small\"",
        "style=\"transform:translate(-220.5pt,3pt) scale(0.8,0.8)\"",
        "style=\"width:0.0pt\"",
        "style=\"display:inline-block\"",
        "style=\"nonsense\"",
        "style=\"color:\"",
        "style=\"color:rgb()\"",
        "style=\"color:#ggg\"",
        "aria-hidden=\"false\"",
        "class=\"ltx_text\""
      })
  @DisplayName("Text that can be seen stays")
  void shown(String attribute) {
    assertThat(words("Seen <span " + attribute + ">shown</span> words."))
        .isEqualTo("Seen shown words.");
  }

  @Test
  @DisplayName("A formula that hides its MathML from view keeps its TeX")
  void formula() {
    assertThat(
            words(
                "We set <math alttext=\"k\"><mrow aria-hidden=\"true\"><mi>k</mi></mrow></math>."))
        .isEqualTo("We set k.");
  }

  @Test
  @DisplayName("So does one without TeX keep its signs")
  void formulaMarkedHidden() {
    assertThat(words("We set <math><mrow aria-hidden=\"true\"><mi>k</mi></mrow></math>."))
        .isEqualTo("We set k.");
  }

  @ParameterizedTest
  @Tag("fault")
  @ValueSource(strings = {"mathcolor=\"white\"", "style=\"color:#FFFFFF\"", "style=\"opacity:0\""})
  @DisplayName("F74 a formula with hidden letters in its MathML is dropped, whatever its TeX says")
  void hiddenInMathMl(String attribute) {
    String mtext = "<mtext " + attribute + ">praise</mtext>";

    assertThat(words("Seen <math alttext=\"praise\"><mrow>" + mtext + "</mrow></math> words."))
        .isEqualTo("Seen words.");
    assertThat(words("Seen <math>" + mtext + "</math> words.")).isEqualTo("Seen words.");
  }

  @Test
  @DisplayName("A formula without TeX is its signs, without the notes on them")
  void formulaWithoutTex() {
    assertThat(words("We set <math><mi>k</mi><annotation encoding=\"x\">note</annotation></math>."))
        .isEqualTo("We set k.");
  }

  @ParameterizedTest
  @Tag("fault")
  @ValueSource(
      strings = {
        "\\text{\\color{white}praise}",
        "\\textcolor{white}{praise}",
        "{\\color[rgb]{1,1,1}praise}",
        "{\\color[rgb]{1.0, 1.0, 1.0}praise}",
        "{\\color[gray]{1}praise}",
        "{\\color[HTML]{FFFFFF}praise}",
        "\\phantom{\\text{praise}}"
      })
  @DisplayName("F74 a formula with white letters is dropped")
  void hiddenInFormula(String tex) {
    assertThat(words("Seen <math alttext=\"" + tex + "\"></math> words.")).isEqualTo("Seen words.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50\\%|50%",
        "12{,}000|12,000",
        "\\phantom{0}5.1|5.1",
        "80.1\\pm 0.2|80.1± 0.2",
        "\\sim 7|~ 7",
        "\\geq 5|≥ 5",
        "x_{1}\\times 2|x_{1}\\times 2",
        "{\\color[rgb]{1,0,0}x}|{\\color[rgb]{1,0,0}x}",
        "\\lefteqn|\\lefteqn"
      })
  @DisplayName("TeX of numbers and signs is as a reader sees it; other TeX stays TeX")
  void tex(String pair) {
    String[] sides = pair.split("\\|");

    assertThat(FormulaText.of(sides[0]).strip()).isEqualTo(sides[1]);
  }
}
