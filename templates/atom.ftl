<#ftl output_format="XML">
<#-- Atom feeds (RFC 4287). Nothing in them depends on when they are built. -->
<#import "feed-content.ftl" as content>

<#--
  A feed of the newest whole editions among these entries that together hold at least fifty papers.

  entries    newest edition first
  alternate  the page that shows the same papers, as a link
-->
<#macro feed title entries alternate>
<#local newest = feeds.recent(entries)>
<@frame id=page.url title=title subtitle=site.description updated=feeds.updated(newest) alternate=alternate>
<#list newest as entry>
<@once key="atom " + entry.paper.id>
<@item entry />
</@once>
</#list>
</@frame>
</#macro>

<#-- A feed of weeks, each with its most-voted papers. -->
<#macro weekly title weeks alternate>
<@frame id=feeds.weeksId() title=title subtitle=m("weekly.description") updated=feeds.updatedWeeks(weeks) alternate=alternate>
<#list weeks as week>
<entry>
<id>${feeds.weeksId()}/${week.name}</id>
<title>${content.weekTitle(week)}</title>
<published>${week.published()}</published>
<updated>${feeds.updated(week)}</updated>
<link rel="alternate" type="text/html" href="${content.weekPage(week)}"/>
<content type="html">${content.weekHtml(week)}</content>
</entry>
</#list>
</@frame>
</#macro>

<#-- What stands around the items of a feed. The id of a published feed never changes. -->
<#macro frame id title subtitle updated alternate>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<id>${id}</id>
<title>${title}</title>
<subtitle>${subtitle}</subtitle>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${page.url}"/>
<link rel="alternate" type="text/html" href="${links.absolute(alternate)}"/>
<icon>${links.absolute(links.path("/icon.svg"))}</icon>
<author><name>${site.title}</name></author>
<#nested>
</feed>
</#macro>

<#macro item entry>
<#local paper = entry.paper>
<entry>
<id>${links.feedId(paper.id)}</id>
<title>${paper.title}</title>
<published>${feeds.published(entry)}</published>
<updated>${feeds.updated(entry)}</updated>
<link rel="alternate" type="text/html" href="${links.absolute(links.paper(paper.id))}"/>
<link rel="related" href="${paper.id.abstractUrl()}"/>
<#list paper.authors as author>
<author><name>${author}</name></author>
</#list>
<#list entry.tags as tag>
<category term="${tag.slug}" label="${tag.label(site.language)}"/>
</#list>
<#if entry.tldr?has_content>
<summary<#if entry.isExtract()> xml:lang="en"</#if>>${entry.tldr}</summary>
</#if>
<content type="html">${content.html(entry)}</content>
</entry>
</#macro>
