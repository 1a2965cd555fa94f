package dailypapers.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Editions put together by month, week and year, each with its neighbors. */
final class Periods {
  private Periods() {}

  /** What makes one of a key, its members and its neighbors. */
  private interface Maker<K, M, P> {
    P make(K key, List<M> members, Optional<K> earlier, Optional<K> later);
  }

  static List<Month> months(List<Edition> editions) {
    return grouped(editions, Edition::month, Month::new);
  }

  static List<Week> weeks(List<Edition> editions) {
    return grouped(editions, Edition::isoWeek, Week::new);
  }

  static List<Year> years(List<Month> months, List<Week> weeks) {
    return grouped(
        months,
        Month::year,
        (year, ofYear, earlier, later) ->
            new Year(
                year,
                ofYear,
                weeks.stream().filter(week -> week.liesIn(year)).toList(),
                earlier,
                later));
  }

  /**
   * @param members newest first
   */
  private static <K, M, P> List<P> grouped(
      List<M> members, Function<M, K> key, Maker<K, M, P> maker) {
    Map<K, List<M>> byKey = members.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
    List<K> newestFirst = List.copyOf(byKey.keySet());
    return IntStream.range(0, newestFirst.size())
        .mapToObj(
            i ->
                maker.make(
                    newestFirst.get(i),
                    byKey.getOrDefault(newestFirst.get(i), List.of()),
                    at(newestFirst, i + 1),
                    at(newestFirst, i - 1)))
        .toList();
  }

  private static <T> Optional<T> at(List<T> items, int index) {
    return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }
}
