package dailypapers.bench;

import java.io.IOException;

/** What has happened to the source tree since the last build. */
enum Scenario {
  /** There was none. */
  FULL("full build") {
    @Override
    String prepare(Contestant contestant, int round) throws IOException {
      contestant.forget();
      return "";
    }
  },
  /** Nothing. */
  UNCHANGED("nothing changed") {
    @Override
    String prepare(Contestant contestant, int round) {
      return "";
    }
  },
  /** A sentence of the newest paper, which stands in the feed, too. */
  EDIT("one sentence edited") {
    @Override
    String prepare(Contestant contestant, int round) throws IOException {
      String mark = " 고침-" + round;
      contestant.sentence().write(mark);
      return mark;
    }
  },
  /** The template of the pages of papers. */
  TEMPLATE("one template changed") {
    @Override
    String prepare(Contestant contestant, int round) throws IOException {
      String mark = "<p>template-" + round + "</p>";
      contestant.template().write(mark);
      return mark;
    }
  };

  private final String title;

  Scenario(String title) {
    this.title = title;
  }

  /** As the table shows it. */
  String title() {
    return title;
  }

  /** Makes it happen; returns what the page of the newest paper must show after the build. */
  abstract String prepare(Contestant contestant, int round) throws IOException;
}
