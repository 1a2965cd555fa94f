package dailypapers.summary;

/**
 * The words around a paper and around a repair, in the language of the instructions.
 *
 * @param head before the paper; <code>{{code}}</code> stands for the code of its two lines
 * @param hints before the slugs that may fit
 * @param foot after the paper, where a model remembers best
 * @param wrong before the reasons of a repair
 * @param again after them
 */
record PromptWords(String head, String hints, String foot, String wrong, String again) {
  private static final PromptWords KOREAN =
      new PromptWords(
          "논문은 부호 {{code}}가 적힌 BEGIN 줄과 END 줄 사이에 있다.",
          "맞을 수 있는 태그: ",
          "위의 논문을 지시대로 요약한다. 인용은 그대로, 주장은 인용이 보여 주는 것만.",
          "답을 본문과 맞춰 보니 다음이 맞지 않는다(whats-new 2는 whats_new의 두 번째 주장이다).",
          "맞는 주장은 그대로 두고, 틀린 주장은 본문에서 다시 인용해 고치거나 뺀다. 지어내지 않는다. 전체 JSON 객체를 다시 쓴다.");

  private static final PromptWords ENGLISH =
      new PromptWords(
          "The paper is between the BEGIN and the END line that carry the code {{code}}.",
          "Tags that may fit: ",
          "Summarize the paper above as instructed: quotes verbatim, claims that say only what their"
              + " quote shows.",
          "Compared with the text, this is wrong in your answer (whats-new 2 is the second claim of"
              + " whats_new):",
          "Keep the claims that are right; mend the wrong ones with a new quote from the text, or"
              + " leave them out. Make nothing up. Write the whole JSON object again.");

  /** The words of a language that has a prompt. */
  static PromptWords of(String language) {
    return language.equals("ko") ? KOREAN : ENGLISH;
  }
}
