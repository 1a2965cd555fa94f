package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.site.Entry;
import dailypapers.testing.Entries;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The content store")
class EntryStoreTest {
  private final EntryStore store = new EntryStore();

  @BeforeEach
  void start() {
    store.startup();
  }

  @Test
  @DisplayName("answers JBake's questions without a database")
  void questions() {
    store.addDocument(document("2406.00001", "published", "agents", "benchmarks"));
    store.addDocument(document("2406.00002", "published", "agents"));

    assertThat(store.isActive()).isTrue();
    assertThat(store.getDocumentCount("paper")).isEqualTo(2);
    assertThat(store.getPublishedCount("paper")).isEqualTo(2);
    assertThat(store.getPublishedContent("paper")).hasSize(2);
    assertThat(store.getAllContent("paper")).hasSize(2);
    assertThat(store.getAllContent("paper", true)).hasSize(2);
    assertThat(store.getAllContent("post")).isEmpty();
    assertThat(store.getPublishedPosts()).isEmpty();
    assertThat(store.getPublishedPosts(true)).isEmpty();
    assertThat(store.getPublishedPages()).isEmpty();
    assertThat(store.getDocumentByUri("2406.00002")).hasSize(1);
    assertThat(store.getDocumentStatus("2406.00003")).isEmpty();
    assertThat(store.getPublishedPostsByTag("benchmarks")).hasSize(1);
    assertThat(store.getAllTags()).containsExactly("agents", "benchmarks");
  }

  @Test
  @DisplayName("gives JBake's own tool nothing to render")
  void unrendered() {
    store.addDocument(document("2406.00001", "published"));

    assertThat(store.getUnrenderedContent()).isEmpty();
  }

  @Test
  @DisplayName("keeps drafts out")
  void drafts() {
    store.addDocument(document("2406.00001", "draft"));

    assertThat(store.archive().entries()).isEmpty();
    assertThat(store.getPublishedContent("paper")).isEmpty();
  }

  @Test
  @DisplayName("refuses a paper twice, naming both files")
  void twice() {
    store.addDocument(document("2406.00001", "published"));

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> store.addDocument(document("2406.00001", "published")))
        .withMessageContaining("2406.00001.md and ");
  }

  @Test
  @DisplayName("is empty after it was dropped")
  void dropped() {
    store.addDocument(document("2406.00001", "published"));
    store.drop();
    store.close();
    store.shutdown();

    assertThat(store.archive().entries()).isEmpty();
    assertThat(store.getDocumentCount("paper")).isZero();
  }

  private static DocumentModel document(String id, String status, String... tags) {
    Entry entry = Entries.entry(id, "2024-06-28", 1, tags);
    DocumentModel document = new DocumentModel();
    document.setType("paper");
    document.setStatus(status);
    document.setUri(id);
    document.setTags(tags);
    document.put(EntryStore.ENTRY, entry);
    return document;
  }
}
