<#ftl output_format="XML">
<#-- Atom feeds (RFC 4287). Nothing in them depends on when they are built. -->
<#import "feed-content.ftl" as content>

<#--
  A feed of the newest whole editions among these entries that together hold at least fifty papers.

  entries    newest edition first
  alternate  the page that shows the same papers, as a link
-->
<#macro feed title entries alternate>
<#local newest = recent(entries)>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<id>${page.url}</id>
<title>${title}</title>
<subtitle>${site.description}</subtitle>
<updated>${latest(newest)}</updated>
<link rel="self" type="application/atom+xml" href="${page.url}"/>
<link rel="alternate" type="text/html" href="${links.absolute(alternate)}"/>
<icon>${links.absolute(links.path("/icon.svg"))}</icon>
<author><name>${site.title}</name></author>
<#list newest as entry>
<@item entry />
</#list>
</feed>
</#macro>

<#macro item entry>
<#local paper = entry.paper>
<entry>
<id>${links.feedId(paper.id)}</id>
<title>${paper.title}</title>
<published>${paper.date}T00:00:00Z</published>
<updated>${updated(entry)}</updated>
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

<#function recent entries>
<#local end = entries?size>
<#list entries as entry>
<#if entry?index gte 50 && entry.paper.date?string != entries[entry?index - 1].paper.date?string>
<#local end = entry?index>
<#break>
</#if>
</#list>
<#return entries[0..<end]>
</#function>

<#-- When the summary was written; for a paper without one, the beginning of its day. -->
<#function updated entry>
<#if (entry.provenance.written)??><#return entry.provenance.written?string></#if>
<#return entry.paper.date?string + "T00:00:00Z">
</#function>

<#-- The latest update among the entries; a feed without any has always been so. -->
<#function latest entries>
<#local latest = "1970-01-01T00:00:00Z">
<#list entries as entry>
<#if updated(entry)?datetime.iso gt latest?datetime.iso><#local latest = updated(entry)></#if>
</#list>
<#return latest>
</#function>
