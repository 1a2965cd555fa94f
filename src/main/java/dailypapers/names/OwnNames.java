package dailypapers.names;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The names that a paper gives to its own work: what the title has in front of a colon, else what
 * the text proposes by a name that is on no list.
 */
public final class OwnNames {
  private static final Pattern TITLE = Pattern.compile("^\\s*([^\\n:]{2,40}?)\\s*:\\s");
  private static final Pattern PROPOSED =
      Pattern.compile(
          "(?i)\\b(?:propos|introduc|present|develop|releas|design|creat|call|nam|dub|term|construct"
              + "|unveil|contribut|curat|build)(?:e|es|ed|s|ing|bed|ped)?\\b[^.;!?\\n]{0,80}$");

  /** Characters from a verb of proposing to what is proposed, at most. */
  private static final int REACH = 100;

  /** Words of a name in front of a colon, at most: longer ones are the title itself. */
  private static final int TITLE_WORDS = 3;

  private OwnNames() {}

  /** The own names of a paper whose title and text this is; empty if it gives none. */
  public static List<Name> of(NamedText source) {
    List<Name> titled = titled(source);
    return titled.isEmpty() ? proposed(source) : titled;
  }

  private static List<Name> titled(NamedText source) {
    var title = TITLE.matcher(source.plain());
    if (!title.lookingAt() || title.group(1).split(" ").length > TITLE_WORDS) {
      return List.of();
    }
    String head = title.group(1);
    List<Name> names =
        source.names().stream()
            .filter(name -> name.start() < title.end())
            .filter(name -> isMost(name, head))
            .toList();
    boolean word = names.isEmpty() && !head.contains(" ") && !source.isCommon(head);
    return word ? List.of(new Name(head, head, head, Role.COINED, title.start(1))) : names;
  }

  /** Whether a name is the greater part of what stands in front of the colon. */
  private static boolean isMost(Name name, String head) {
    return 2 * name.written().length() >= head.length();
  }

  private static List<Name> proposed(NamedText source) {
    return source.names().stream()
        .filter(name -> name.role() == Role.COINED && Shape.isSure(name.latin(), Role.COINED))
        .filter(name -> PROPOSED.matcher(before(source.plain(), name.start())).find())
        .limit(1)
        .toList();
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - REACH), at);
  }
}
