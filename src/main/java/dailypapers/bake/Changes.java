package dailypapers.bake;

import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import dailypapers.site.IsoWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is not as it was in a former bake, hence which pages are not.
 *
 * @param papers those that are new, gone or changed; none where there were none at all before
 * @param editions with a paper that is new, gone or changed, or with another neighbor
 * @param weeks with such an edition
 * @param months with such an edition
 * @param years with a day of such a week
 * @param tags slugs of all tags that such a paper has or had
 */
record Changes(
    List<Entry> papers,
    Set<LocalDate> editions,
    Set<IsoWeek> weeks,
    Set<YearMonth> months,
    Set<Integer> years,
    Set<String> tags) {
  /**
   * The changes between two archives. An entry that was not read again is the same object.
   *
   * @param before in any order
   * @param now in any order
   */
  static Changes between(Collection<Entry> before, Collection<Entry> now) {
    List<Entry> touched = Stream.concat(without(before, now), without(now, before)).toList();
    Set<LocalDate> editions = each(touched, entry -> Stream.of(entry.paper().date()));
    if (!touched.isEmpty()) {
      editions.addAll(neighbors(dates(before), dates(now)));
    }
    // An edition that came or went has neighbors in the week and the month beside, if any has.
    return new Changes(
        before.isEmpty() ? List.of() : touched,
        editions,
        each(editions, date -> Stream.of(IsoWeek.of(date))),
        each(editions, date -> Stream.of(YearMonth.from(date))),
        each(editions, Changes::years),
        each(touched, entry -> entry.tags().stream().map(Tag::slug)));
  }

  /** A week on the border of two years is listed in both. */
  private static Stream<Integer> years(LocalDate date) {
    IsoWeek week = IsoWeek.of(date);
    return Stream.of(week.monday().getYear(), week.sunday().getYear());
  }

  private static <A, B> Set<B> each(Collection<A> items, Function<A, Stream<B>> function) {
    return items.stream().flatMap(function).collect(Collectors.toSet());
  }

  /** True if nothing is as it was: a page of the archive as a whole is another one. */
  boolean any() {
    return !editions.isEmpty();
  }

  private static Stream<Entry> without(Collection<Entry> entries, Collection<Entry> others) {
    Set<Entry> known = Collections.newSetFromMap(new IdentityHashMap<>(2 * others.size()));
    known.addAll(others);
    return entries.stream().filter(entry -> !known.contains(entry));
  }

  /** The editions of now before and after each date that came or went. */
  private static Set<LocalDate> neighbors(TreeSet<LocalDate> before, TreeSet<LocalDate> now) {
    Set<LocalDate> neighbors = new HashSet<>();
    Stream.concat(before.stream(), now.stream())
        .filter(date -> before.contains(date) != now.contains(date))
        .flatMap(date -> Stream.ofNullable(now.lower(date)))
        .forEach(neighbors::add);
    Stream.concat(before.stream(), now.stream())
        .filter(date -> before.contains(date) != now.contains(date))
        .flatMap(date -> Stream.ofNullable(now.higher(date)))
        .forEach(neighbors::add);
    return neighbors;
  }

  private static TreeSet<LocalDate> dates(Collection<Entry> entries) {
    Set<LocalDate> dates = new HashSet<>();
    entries.forEach(entry -> dates.add(entry.paper().date()));
    return new TreeSet<>(dates);
  }
}
