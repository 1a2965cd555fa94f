package dailypapers.torture;

/** How a call fails. */
enum Harm {
  /** It is refused, and does nothing. */
  ERROR,
  /** Half of the bytes are written, then it is refused. */
  SHORT,
  /** The disk is full, from this call to the end of the run; half of the bytes still fit. */
  FULL,
  /**
   * The process is killed: of this call half of the bytes are written, and nothing is done after
   * it.
   */
  KILL;

  /**
   * True if it is another harm than those before it to calls of this kind. To be killed between two
   * calls that only look leaves the disk as to be killed at the next one that changes it.
   */
  boolean fits(Step step) {
    return switch (this) {
      case ERROR -> true;
      case KILL -> step.changes();
      case SHORT -> step == Step.WRITE;
      case FULL -> step.needsRoom();
    };
  }

  /** True if a write that it strikes gets half of its bytes to the disk. */
  boolean writesHalf() {
    return this != ERROR;
  }
}
