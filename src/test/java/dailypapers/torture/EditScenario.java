package dailypapers.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The build after a summary was edited, a paper added and another one deleted: most pages are kept
 * as they are. After the run that fails either the same is built again, or all of it is taken back
 * first: then nothing may be left of pages that no list names.
 */
final class EditScenario implements Scenario {
  private static final String EDITED = "papers/2026/07/15/2607.00101.md";
  private static final String DELETED = "papers/2026/07/14/2607.00105.md";

  private final World world;
  private final boolean undone;
  private final Tree before;
  private final Tree after;
  private final Tree site;

  /** Looks at the content and makes the edits once. */
  EditScenario(World world) throws IOException {
    this.world = world;
    this.undone = false;
    this.before = Tree.of(world.content());
    world.forgetBuild();
    requireFine(world.build());
    this.site = Tree.of(world.built());
    edit();
    this.after = Tree.of(world.content());
    before.restore(world.content());
  }

  private EditScenario(EditScenario same, boolean undone) {
    this.world = same.world;
    this.undone = undone;
    this.before = same.before;
    this.after = same.after;
    this.site = same.site;
  }

  /** The same, where the edits are taken back before the rerun. */
  EditScenario takenBack() {
    return new EditScenario(this, true);
  }

  private void edit() throws IOException {
    Path edited = world.content().resolve(EDITED);
    Files.writeString(edited, Files.readString(edited).replace("무늬를", "문양을"));
    Files.delete(world.content().resolve(DELETED));
    String paper =
        "---\ntype: paper\ndate: 2026-07-17\nid: \"2607.00199\"\ntitle: \"A new one\"\n"
            + "authors: [\"Ada Lovelace\"]\ntags: [agents]\n---\n## Abstract\n\nWe weave.\n";
    Path added = world.content().resolve("papers/2026/07/17/2607.00199.md");
    Files.createDirectories(added.getParent());
    Files.writeString(added, paper);
  }

  @Override
  public String name() {
    return undone ? "edit, taken back" : "edit";
  }

  @Override
  public void prepare() throws IOException {
    before.restore(world.content());
    requireFine(world.build());
    after.restore(world.content());
  }

  @Override
  public Ended run() {
    return world.build();
  }

  @Override
  public Ended rerun() throws IOException {
    if (undone) {
      before.restore(world.content());
    }
    return world.build();
  }

  @Override
  public Tree made() throws IOException {
    return Tree.of(world.built());
  }

  @Override
  public Tree expected(Tree made) {
    return undone ? site : made;
  }

  private static void requireFine(Ended ended) {
    if (!ended.isFine()) {
      throw new IllegalStateException(ended.toString());
    }
  }
}
