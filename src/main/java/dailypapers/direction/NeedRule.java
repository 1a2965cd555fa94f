package dailypapers.direction;

import dailypapers.check.Finding;
import dailypapers.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paper does without, and its summary needs, or the reverse: {@code without retraining} and
 * 재학습이 필요하다; {@code requires labels} and 레이블 없이. Only where the text says the one of its own work
 * and the other nowhere, of nobody: where it speaks of the thing in both ways, it is of two.
 */
final class NeedRule {
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "기존|이전|종래|전통|일반적|보통|대부분|한계|문제|그러나|하지만|줄|않|existing|previous|prior|typically|usually");

  /** A sentence of the text that is of others' work. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:existing|previous\\w*|prior|typical\\w*|usual\\w*|tradition\\w*|convention\\w*|often|current\\w*"
              + "|most|many|recent\\w*|standard|unlike|while|whereas|approaches|methods|baselines?|can|could|may|might"
              + "|would|if|when)\\b");

  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:without|no|not|never|nor|neither|free (?:of|from)|eliminat\\w*|avoid\\w*|remov\\w*|obviat\\w*"
              + "|bypass\\w*|instead of|rather than|zero|dispens\\w*|lack\\w*|absen\\w+|independent\\w*|unlike|skip\\w*"
              + "|circumvent\\w*|un\\w+ed)\\b|n't\\b");
  private static final Pattern DENIED_AFTER =
      Pattern.compile(
          "(?i)^(?:-free\\b|[^.;]{0,25}\\b(?:not (?:be )?(?:required|needed|necessary)|unnecessary|unneeded|dispensable))");
  private static final Pattern NEEDED =
      Pattern.compile(
          "(?i)\\b(?:requir\\w*|need(?:s|ed|ing)?|necess\\w*|depend\\w*|rel(?:y|ies|ied|ying)|after|must|demand\\w*)\\b");
  private static final Pattern NEEDED_AFTER =
      Pattern.compile(
          "(?i)^[^.;]{0,20}\\b(?:is|are|remains?) (?:required|needed|necessary|essential|crucial|critical)\\b");

  /** Characters from a denial to what is denied, at most. */
  private static final int REACH = 60;

  /** Characters of a sentence to either side, at most. */
  private static final int SENTENCE = 400;

  /** A way of saying that a text excludes, and the words of the text that do. */
  private record Excluded(Pattern said, String opposite) {}

  private final String[] without = new String[NeedThings.ALL.size()];
  private final String[] needed = new String[NeedThings.ALL.size()];
  private final boolean[] lacked = new boolean[NeedThings.ALL.size()];
  private final boolean[] taken = new boolean[NeedThings.ALL.size()];
  private final List<Excluded> excluded = new ArrayList<>();

  NeedRule(String text) {
    Matcher things = NeedThings.ANY.matcher(text);
    while (things.find()) {
      int thing = 0;
      while (things.group(thing + 1) == null) {
        thing++;
      }
      read(text, things, thing);
    }
    for (int i = 0; i < NeedThings.ALL.size(); i++) {
      if (without[i] != null && !taken[i]) {
        excluded.add(new Excluded(NeedThings.ALL.get(i).needed(), without[i]));
      } else if (needed[i] != null && !lacked[i]) {
        excluded.add(new Excluded(NeedThings.ALL.get(i).without(), needed[i]));
      }
    }
  }

  private void read(String text, MatchResult found, int thing) {
    String before = text.substring(Math.max(0, found.start() - REACH), found.start());
    String head = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')) + 1);
    String tail = text.substring(found.end(), Math.min(text.length(), found.end() + REACH));
    Matcher lacks = NeedThings.LACKS.matcher(head);
    Matcher takes = NeedThings.TAKES.matcher(head);
    if (lacks.find()) {
      without[thing] = lacks.group() + found.group();
    } else if (tail.startsWith("-free")) {
      without[thing] = found.group() + "-free";
    }
    if (DENIED.matcher(head).find() || DENIED_AFTER.matcher(tail).find()) {
      lacked[thing] = true;
    } else {
      taken[thing] |= NEEDED.matcher(head).find() || NEEDED_AFTER.matcher(tail).find();
      if (takes.find() && !OTHERS.matcher(sentence(text, found)).find()) {
        needed[thing] = takes.group() + found.group();
      }
    }
  }

  /** The sentence around a place, or as much of it as stands near. */
  private static String sentence(String text, MatchResult found) {
    int start = Math.max(0, found.start() - SENTENCE);
    int end = Math.min(text.length(), found.end() + SENTENCE);
    return Sentences.around(text.substring(start, end), found.start() - start);
  }

  List<Finding> findings(String section, String summary) {
    List<Finding> findings = new ArrayList<>();
    for (Excluded each : excluded) {
      Matcher found = each.said().matcher(summary);
      while (found.find()) {
        if (isPlain(summary, found)) {
          findings.add(DirectionCheck.fault(section, found.group(), each.opposite()));
          break;
        }
      }
    }
    return findings;
  }

  /** Whether the sentence is of the paper's own work, as far as one can see. */
  private static boolean isPlain(String summary, MatchResult found) {
    String before = summary.substring(Math.max(0, found.start() - REACH), found.start());
    return !DENIED.matcher(before).find()
        && !BACKGROUND.matcher(Sentences.around(summary, found.start())).find();
  }
}
