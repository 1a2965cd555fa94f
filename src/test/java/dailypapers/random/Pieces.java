package dailypapers.random;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What some parser gives a meaning to, by kind. */
final class Pieces {
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");

  static final List<String> WORDS =
      split(
          """
          a  b  가  논문  the model  Loom-7  93.3%  12 kilobytes  https://a.example/b  강화학습(RL)을
          x_i^{2}  한국어 문장이다.  We present an engine.  é  π  中文  日本語
          """);

  /** What can be seen and typed, and what cannot. */
  static final List<String> CHARACTERS =
      split(
          """
          \\s  \\n  \\r\\n  \\r  \\t  \\0  \\7  \\13  \\f  \\33[31m  \\u007f  \\u0085  \\u009b  \\u00a0  \\u00ad
          \\u034f  \\u061c  \\u115f  \\u200b  \\u200d  \\u200e  \\u200f  \\u2028x  \\u2029x  \\u202a
          \\u202e  \\u2060  \\u2066  \\u3000x  \\u3164  \\ufe0f  \\ufeff  \\ufffd  \\ufffe  \\uffff  \\ufdd0
          \\ud83d  \\ude00  \\udc80  \\udcff  \\ud83d\\ude00  \\udb40\\udc41  \\udbff\\udfff  e\\u0301\\u0301
          \\u0130\\u0131\\u017f\\u212a  \\ufdfa  \\ud83d\\udc69\\u200d\\ud83d\\udc67  \\u05d0\\u05d1  \\u0627
          """);

  static final List<String> NUMBERS =
      split(
          """
          0  -1  007  2606.12340  1e999999999  -0.0  99999999999999999999999  0x7f  .inf  NaN  0o17
          1_000  12:30:00  2024-02-30  2147483648  1e-400  /a  -a  .a  ٣٤  -2147483649  1e400  0001-01-01
          """);

  static final List<String> YAML =
      split(
          """
          ---\\n  \\n---\\n  ...\\n  \\n...\\n  &a\\s  *a  !!str\\s  !!python/object\\s  !x\\s  <<: *a\\n
          ? a\\n: b\\n  {  }  [  ]  {a: b}  [a, b]  [a, [b, {c: d}]]  |\\n  x\\n  >-\\n  x\\n  |9\\n
          %YAML 1.1\\n  %TAG ! x\\n  -\\s  \\n  - x\\n  #\\s  \\s#  :\\s  :  '  "  ''  \\\\u0000  \\\\x07
          \\\\"  title: x\\n  id: 2606.12340\\n  no  yes  null  ~  on  true  @  `  =  \\t  key:\\s  "a":\\s
          *  &  ? [a]\\n: b\\n  |+\\n\\n\\n  >2-\\n  \\\\  \\\\\\n  %  ,  \\n\\s\\s  \\n\\s\\s\\s\\s
          """);

  static final List<String> MARKUP =
      split(
          """
          <script>alert(1)</script>  </script>  <script  <img src=x onerror=alert(1)>  <svg/onload=x>
          <svg><script>  <math><mi//xlink:href="javascript:x">  <iframe src=//evil.example>
          <a href="javascript:x">x</a>  <style>*{}</style>  <base href=//evil.example>
          <meta http-equiv=refresh content=0>  <form action=x>  <!--  -->  ]]>  <![CDATA[  <?xml ?>
          </div></main></body>  <details open ontoggle=x>  <template>  <noscript>  <plaintext>
          <textarea>  <title>  <b  <p/onclick=x>  &lt;  &amp;  &#1;  &#0;  &#x202e;  &#106;avascript:
          &colon;  &Tab;  &NewLine;  &quot;  &#xD800;  &#99999999999;  "\\sonmouseover="x  '\\sx='
          </summary>  </details>  <table><tr>  <select><option>  <frameset>  &nbsp;  &copy  &#60;b>
          """);

  static final List<String> ADDRESSES =
      split(
          """
          https://a.example/  http://a.example/  //evil.example  javascript:alert(1)  JaVaScRiPt:x
          java\\tscript:x  \\1javascript:x  data:text/html;base64,x  vbscript:x  file:///etc/passwd
          https:evil.example  https:///x  https://a@b.example/  https://\\u202eb.example
          https://[::1]/  https://a.example/?a=1&b="<>'`  #x  ?x  /x  mailto:a@b.example
          https://a.example/%00  \\\\\\\\evil.example  https://xn--a.example/  x  HTTPS://A.EXAMPLE/
          https://a.example/%zz  https://a.example:99999/  https://\\u3002.example/  javascript&colon;x
          """);

  static final List<String> MARKDOWN =
      split(
          """
          *  **  _  __  `  ``  ```\\n  ~~~\\n  #\\s  ##\\s  ## Abstract\\n  ## 성능\\n  ## 무엇이 새로운가\\n-\\s
          -\\s  1.\\s  >\\s  \\s\\s\\s\\s  \\\\  !  [  ]  (  )  ](  ![  [x](  [x]:\\s  [^1]  [^1]:\\s
          [^x]: "q" ([S1.p1](https://arxiv.org/html/1#S1.p1))\\n  | a | b |\\n|---|---|\\n| c | d |\\n  |
          |-  ---\\n  ***\\n  ===\\n  <  >  &  ^  ~  <https://a.example>  www.a.example  ${7*7}
          <#if true>  <@once key=1>  #{x}  [=x]  \\n\\n  \\s\\s\\n  [[  ]]  [a][b]  [^1][^1]
          **강화학습(RL)**을\\s  *a **b *c\\s  \\\\[  \\\\\\n  [^2]\\n\\n[^2]:\\s  2.\\s  999999999.\\s  -\\n
          """);

  private Pieces() {}

  /** Two spaces or a line's end apart, with escapes as Java has them. */
  private static List<String> split(String pieces) {
    return Stream.of(pieces.strip().split("\n| {2}")).map(Pieces::meant).toList();
  }

  /** Java has an escape for every character, but only in sources. */
  private static String meant(String piece) {
    return UNICODE
        .matcher(piece)
        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))))
        .translateEscapes();
  }

  private static String character(String hex) {
    return String.valueOf((char) Integer.parseInt(hex, 16));
  }
}
