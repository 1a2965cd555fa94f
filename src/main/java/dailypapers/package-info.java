/**
 * Daily Papers: a day's research papers become Markdown files that people can edit, and the files
 * become a static archive site.
 *
 * <pre>
 *  PaperSource   TextSource    Summarizer     Check          content files           SiteBaker
 *  papers of ──▶ the text ──▶  summary    ──▶ verdict   ──▶  content/**&#47;*.md  ──disk──▶ target/site
 *  a date        to be         (claims with   (faithful?)    front matter +          JBake + FreeMarker
 *                faithful to   evidence)                     Markdown
 *  └──────────────────── digest.DailyDigest ───────────────┘ └──────── bake.SiteBaker ─────────┘
 * </pre>
 *
 * Arrows between packages run down only; {@code HouseTest} holds the table of who may know whom.
 */
@NullMarked
package dailypapers;

import org.jspecify.annotations.NullMarked;
