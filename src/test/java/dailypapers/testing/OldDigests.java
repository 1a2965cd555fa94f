package dailypapers.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Old digests in the daily_papers_ko format, and what a source of papers knows, in own words. */
public final class OldDigests {
  /** A day with a plain paper, whose authors are scrambled. */
  public static final String DAY =
      """
      ## Daily Papers (2024-06-14)

      ### [A small loom](https://arxiv.org/abs/2406.00001)

      ![](https://pictures.example/2406.00001.png)

      Vote: 12

      Authors: Bo Lee, Ada Kim

      - **What's New**: 이 논문은 작은 베틀을 만든다. 실을 한 번만 건다.
      - **Technical Details**: 베틀은 북 두 개를 번갈아 던진다.
      - **Performance Highlights**: 긴 천에서 두 배 빠르다.

      """;

  /** Every irregularity in one file; its papers are numbered 2406.00011 to 2406.00017. */
  public static final String IRREGULAR =
      """
      # Old Looms

      Prose about the project, with a [link](https://project.example).

      ## Daily Papers (2024-06-28)

      ### [Looms [part 1]: a survey](https://arxiv.org/abs/2406.00011v2)

      [Watch Video](https://videos.example/loom.mp4)

      <div><video muted src="https://videos.example/loom.mp4"></video></div>

      Vote: -

      Authors: Ada Kim, +, Bo Lee, + 3

      - ***What's New***: 첫째 주장이다.
      - ****Technical Detail****: 다음과 같다.
      1. 북이 **둘**이다.
      2. 실은
         길게 이어진다.

         따로 선 말이다.
      - **Conclusion and Future Work**: 더 큰 베틀을 짓는다.
      - **Limitations:** ['짧은 실은 못 쓴다.', "느린 '북'이 있다."]

      ### [A loom
      in two lines](http://arxiv.org/pdf/2406.00012.pdf)

      ![](/avatars/one.svg)

      Vote: 3

      Authors: Cy Park

      - **Performance Highlights**: {'속도': '두 배다.', '크기': ['반이다.', '가볍다.']}

      ### [A loom without words](https://huggingface.co/papers/2406.00013)

      Vote: 1

      Authors:

      ### [A loom elsewhere](https://elsewhere.example/2406.00014)

      Vote: 1

      - **What's New**: 아무도 못 읽는다.

      ### A loom without a link

      ### [A loom with a riddle](https://arxiv.org/abs/2406.00015)

      Riddle: none

      Vote: 2

      - **Abstract**: 초록처럼 보인다.
      - **What's New**: 뒤에 선다.

      ## License

      Words of a license.

      ```bibtex
      @misc{looms}
      ```

      ## Daily Papers (2024-06-31)

      ### [A loom of no day](https://arxiv.org/abs/2406.00016)

      Vote: 2

      ## Daily Papers (2024-06-29)

      ### [The last loom](https://arxiv.org/abs/2406.00017)

      Vote: 5

      Authors: Ada Kim

      - **What's New**: 줄바꿈 없이 끝난다.""";

  private OldDigests() {}

  /** What Hugging Face's API answers for papers of a day, with authors in order. */
  public static void answer(Path folder, LocalDate date, String... ids) {
    StringBuilder items = new StringBuilder();
    for (String id : ids) {
      items
          .append(items.isEmpty() ? "" : ",\n")
          .append(
              """
              {"paper": {"id": "%s", "title": "A loom of %s", "summary": "%s", "upvotes": 34,
                "authors": [{"name": "Ada Kim"}, {"name": "Bo Lee"}],
                "publishedAt": "2024-06-13T00:00:00.000Z"}}"""
                  .formatted(id, id, "We build a small loom. It is twice as fast on long cloth."));
    }
    write(folder.resolve(date + ".json"), "[" + items + "]");
  }

  /** Writes a file; its folders are made. */
  public static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A day of many papers, each unlike the others. */
  public static String day(LocalDate date, int papers, int firstNumber) {
    StringBuilder day = new StringBuilder("## Daily Papers (" + date + ")\n\n");
    for (int i = 0; i < papers; i++) {
      day.append(paper(id(firstNumber + i), firstNumber + i));
    }
    return day.toString();
  }

  /** The id with a number from 0 to 89,999. */
  public static String id(int number) {
    return "2406." + (10_000 + number);
  }

  private static String paper(String id, int number) {
    return """
        ### [Loom number %d](https://arxiv.org/abs/%s)

        ![](https://pictures.example/%s.png)

        Vote: %d

        Authors: Bo Lee, Ada Kim

        - **What's New**: 이 논문은 %d번째 베틀(loom)을 만든다. 실을 한 번만 걸고, 북을 번갈아 던진다. 예전의 베틀과 달리 무늬를 미리 정하지 않는다.
        - **Technical Details**: 1. 북이 %d개다.
        2. 실은 길게 이어진다. 그래서 천이 끊기지 않는다.
        - **Performance Highlights**: ['긴 천에서 빠르다.', '짧은 천에서는 같다.']
        - **Limitations**: 굵은 실은 쓸 수 없다.

        """
        .formatted(number, id, id, number % 90, number, number % 7 + 2);
  }
}
