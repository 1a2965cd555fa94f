package dailypapers.casefiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.topic.OtherPaper;
import dailypapers.yaml.YamlOrigin;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Other papers as lines of JSON: {@code {"id": "…", "title": "…", "abstract": "…"}}. The abstract
 * may stand as {@code text} or {@code summary}, too; further keys are left alone.
 */
public final class ArchiveFile {
  private static final List<String> TEXTS = List.of("text", "abstract", "summary");

  private ArchiveFile() {}

  /**
   * The papers, in the order of the lines; empty lines are left out.
   *
   * @throws DailyPapersException kind {@code CONTENT} if there is no such file, or a line is no
   *     paper; kind {@code FILES} if it cannot be read
   */
  public static List<OtherPaper> read(Path file) {
    YamlOrigin origin = YamlOrigin.of(ExitCode.CONTENT, file);
    List<OtherPaper> papers = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          papers.add(paper(line, number, origin));
        }
      }
      return papers;
    } catch (NoSuchFileException e) {
      throw new DailyPapersException(
          origin.kind(), "there is no such file", origin.file(), "check the path of --archive", e);
    } catch (CharacterCodingException e) {
      throw new DailyPapersException(
          origin.kind(), "not UTF-8", origin.file(), "save the file with the encoding UTF-8", e);
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the file cannot be read (" + e.getClass().getSimpleName() + ")",
          origin.file(),
          "check that it is a file and that you may read it",
          e);
    }
  }

  private static OtherPaper paper(String line, int number, YamlOrigin origin) {
    ObjectNode json = JsonFile.object(line, number, origin);
    JsonNode text =
        TEXTS.stream()
            .map(json::path)
            .filter(JsonNode::isTextual)
            .findFirst()
            .orElse(json.path(""));
    if (!json.path("id").isTextual() || !json.path("title").isTextual() || !text.isTextual()) {
      throw origin.fault(
          number,
          "no paper of an archive",
          "a line is {\"id\": \"…\", \"title\": \"…\", \"abstract\": \"…\"}");
    }
    return new OtherPaper(
        json.path("id").textValue(), json.path("title").textValue(), text.textValue());
  }
}
