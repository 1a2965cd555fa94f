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
 * The packages, each of which says in a sentence what it is:
 *
 * <ul>
 *   <li>where a run begins: {@code launch}, {@code cli}, {@code starter}
 *   <li>a day, or old digests, into content files: {@code digest}, {@code importer}
 *   <li>where papers, texts and summaries come from: {@code source}, {@code summary}, {@code
 *       openai}, {@code legacy}, {@code http}
 *   <li>is it true: {@code check}, {@code cases}, {@code casefiles}, {@code form}, {@code
 *       direction}, {@code topic}, {@code names}, {@code number}, {@code text}
 *   <li>the archive: {@code content}, {@code site}, {@code export}
 *   <li>content files into a site: {@code bake}, {@code state}, {@code search}, {@code related},
 *       {@code images}, {@code audit}, {@code preview}
 *   <li>what all stand on: {@code paper}, {@code error}, {@code config}, {@code yaml}, {@code
 *       workers}, {@code secret}, {@code files}
 * </ul>
 *
 * Arrows between packages run down only; {@code HouseTest} holds the table of who may know whom.
 */
@NullMarked
package dailypapers;

import org.jspecify.annotations.NullMarked;
