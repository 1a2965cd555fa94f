package dailypapers.faults;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that each need a {@link Newsroom} of their own. */
abstract class NewsroomFaults {
  @TempDir Path folder;
  Newsroom news;

  @BeforeEach
  final void open() {
    news = new Newsroom(folder);
  }

  @AfterEach
  final void close() {
    news.close();
  }
}
