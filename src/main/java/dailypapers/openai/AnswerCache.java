package dailypapers.openai;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.files.WholeFile;
import dailypapers.paper.Sha256;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Remembers a model's answers in a folder, so that nothing is paid for twice: a file each, named by
 * the hash of all that shapes the answer. A run that was stopped goes on where it was.
 *
 * <p>A file is written whole or not at all. One that is damaged counts as absent and is written
 * anew; the folder may be deleted at any time.
 */
public final class AnswerCache implements ChatModel {
  private final ChatModel model;
  private final Path folder;
  private final String identity;
  private final AtomicLong hits = new AtomicLong();

  /**
   * @param model is asked what the folder does not hold
   * @param folder is made when the first answer comes
   * @param identity what shapes an answer besides the request, in one text: endpoint, model,
   *     temperature and the like; never a key
   */
  public AnswerCache(ChatModel model, Path folder, String identity) {
    this.model = model;
    this.folder = folder;
    this.identity = identity;
  }

  @Override
  public ChatAnswer ask(ChatRequest request) {
    String key = key(request);
    Optional<ChatAnswer> known = read(file(key));
    if (known.isPresent()) {
      hits.incrementAndGet();
      return known.get();
    }
    ChatAnswer answer = model.ask(request);
    keep(key, answer);
    return answer;
  }

  @Override
  public void forget(ChatRequest request) {
    Path file = file(key(request));
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "a useless answer could not be removed: " + e.getClass().getSimpleName(),
          file.toString(),
          "give permission, or delete the file",
          e);
    }
    model.forget(request);
  }

  /** True if nobody would have to be asked for the request of this key. */
  boolean holds(String key) {
    return read(file(key)).isPresent();
  }

  /** Keeps an answer that came another way, as the answer to the request of this key. */
  void keep(String key, ChatAnswer answer) {
    write(file(key), CachedAnswer.bytes(answer));
  }

  private Path file(String key) {
    return folder.resolve(key + ".answer");
  }

  /** How many answers came from the folder. */
  public long hits() {
    return hits.get();
  }

  private static Optional<ChatAnswer> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? CachedAnswer.read(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The hash of all that shapes the answer: 64 hexadecimal digits. Every part has its length before
   * it, so that no two requests give the same text.
   */
  String key(ChatRequest request) {
    List<String> parts = new ArrayList<>();
    parts.add(identity);
    parts.add(request.instructions());
    parts.add(request.schema().map(schema -> "schema " + schema).orElse("none"));
    parts.add(Integer.toString(request.maxTokens()));
    for (ChatRequest.Message message : request.messages()) {
      parts.add(message.speaker().name());
      parts.add(message.text());
    }
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.length()).append(':').append(part));
    return Sha256.of(all.toString());
  }

  private static void write(Path file, byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "an answer could not be kept: " + e.getClass().getSimpleName(),
          file.toString(),
          "make room or give permission, or turn the cache off",
          e);
    }
  }
}
