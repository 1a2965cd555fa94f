package dailypapers.torture;

/** What a program asks of the disk, one call. */
enum Step {
  STAT(false, false),
  ACCESS(false, false),
  REAL_PATH(false, false),
  LIST(false, false),
  LIST_NEXT(false, false),
  OPEN_TO_READ(false, false),
  READ(false, false),
  LOCK(false, false),
  FLUSH(false, true),
  OPEN_TO_WRITE(true, true),
  WRITE(true, true),
  MKDIR(true, true),
  COPY(true, true),
  TRUNCATE(true, false),
  MOVE(true, false),
  DELETE(true, false),
  SET_ATTRIBUTE(true, false);

  private final boolean changes;
  private final boolean needsRoom;

  Step(boolean changes, boolean needsRoom) {
    this.changes = changes;
    this.needsRoom = needsRoom;
  }

  /** True if the disk is another one after it. */
  boolean changes() {
    return changes;
  }

  /** True if a full disk refuses it. */
  boolean needsRoom() {
    return needsRoom;
  }
}
