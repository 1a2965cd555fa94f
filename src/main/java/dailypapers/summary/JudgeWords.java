package dailypapers.summary;

/**
 * The words around the claims that a judge is shown, in the language of its instructions.
 *
 * @param head before the claims; <code>{{code}}</code> stands for the code of their two lines
 * @param foot after them; <code>{{count}}</code> stands for how many they are
 * @param wrong before what is wrong with an answer
 * @param again after it
 */
record JudgeWords(String head, String foot, String wrong, String again) {
  private static final JudgeWords KOREAN =
      new JudgeWords(
          "주장과 인용은 부호 {{code}}가 적힌 BEGIN 줄과 END 줄 사이에 있다.",
          "위의 주장 1부터 {{count}}까지, 하나하나 인용이 뒷받침하는지 답한다.",
          "답이 정한 형식이 아니다:",
          "전체 JSON 객체를 다시 쓴다.");

  private static final JudgeWords ENGLISH =
      new JudgeWords(
          "Claims and quotes are between the BEGIN and the END line that carry the code {{code}}.",
          "Say for each of the claims 1 to {{count}} above whether its quote supports it.",
          "The answer has not the shape that was asked for:",
          "Write the whole JSON object again.");

  /** The words of a language that has a prompt. */
  static JudgeWords of(String language) {
    return language.equals("ko") ? KOREAN : ENGLISH;
  }
}
