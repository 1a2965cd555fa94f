package dailypapers.content;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that break what is careless: seen in real titles and abstracts, and worse. */
final class Nasty {
  static final List<String> TEXTS =
      List.of(
          "plain",
          "\"quoted\" and 'quoted': a, b # no comment",
          "<0a@b.example> and <+@c>",
          "<think> is no tag, <b>bold</b>, <!-- x -->, <?x?>, <https://a.b>, a < b > c <",
          "[GPT-[n] and [1](x), ![2](y), [^1], [a][b], [x]: y",
          "C:\\new\\table \\alpha \\\\ \\* \\",
          "--- - -- # ## > 1. 1) + * = === ~~~ ``` | a | b |",
          "---",
          "***",
          "- x",
          "+",
          "12. x",
          "3) x",
          "2024.",
          "# heading",
          "#1 in the list",
          "> quote",
          "[x]: https://a.b",
          "[^1]: no footnote",
          "[ ] no task",
          "```java",
          "~~~",
          "=====",
          "_ _ _",
          "* * *",
          "<div>",
          "| a | b |",
          "&lt; &amp; &#42; &#x2a; AT&T &copy &copy; & &;",
          "**bold** *em* __bold__ _em_ snake_case __init__ a_b_ _x $x_i^{*}$ 2*3*4 a * b",
          "`code` ``x`` ` `` 'x' ``quote''",
          "~10% to ~20%, ~~gone~~, $\\mathcal{L}_{\\text{x}}$, \\ours{} and \\method",
          "https://a.b/x_y_z?q=a*b&c=d~e_f and (www.a.b/_x_) me@a.b",
          "**강화학습(RL)**을, *C++*와, 가_나_다",
          "עברית \u200fRTL\u200e العربية \u202eabc\u202c",
          "emoji 👩‍👩‍👧‍👦 🇰🇷 π ∇ 𝔽 é e\u0301",
          "\u00a0no-break\u00a0* \u3000wide * _x_\u2003\ufeffmark",
          "line\nbreak\r\nand\ttab  and   spaces \u2028 separators \u2029 \u0085 ",
          "control \u0000\u0007\u001b[31m\u009b\ufffe lone \ud83d and \udc00 half",
          "${x} <#if x> {{ y }} %s %d $1 \\1",
          "'''",
          "\"",
          "\\",
          "*",
          "_",
          "`",
          "[",
          "]",
          "<",
          "&",
          "!",
          "![",
          "](",
          "((",
          "  ");

  private static final List<String> PIECES =
      List.of(
          "*",
          "**",
          "_",
          "`",
          "[",
          "]",
          "(",
          ")",
          "^",
          "1",
          ".",
          " ",
          "  ",
          "-",
          "+",
          "#",
          ">",
          "<",
          "&",
          "lt;",
          "!",
          "\\",
          "|",
          "~",
          "=",
          ":",
          "\"",
          "'",
          "a",
          "b",
          "가",
          "나",
          "\n",
          "https://a.b",
          "😀",
          "\u00a0",
          "\u3000",
          "$",
          "{",
          "}",
          "/",
          "[^1]",
          "](x)",
          "<b>",
          "\t");

  private Nasty() {}

  /** Another text for every seed, always the same one. */
  static String random(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }
}
