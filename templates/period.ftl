<#ftl output_format="HTML">
<#-- What the pages of a week, a month and a year have in common. -->
<#import "card.ftl" as card>
<#import "meta.ftl" as meta>

<#-- What these pages put in their head. -->
<#assign head><link rel="stylesheet" href="${asset("/css/archive.css")}">
</#assign>

<#function weekName isoWeek><#return m("week.name", isoWeek.year?c, isoWeek.week?c)></#function>

<#-- The days of a week from Monday to Sunday. -->
<#function span isoWeek><#return m("week.span", m.shortDate(isoWeek.monday()), m.shortDate(isoWeek.sunday()))></#function>

<#--
  The papers with the most votes, with their sentence and the day on which they stand.

  entries  in their order
  all      how many papers they were chosen from: where that is no more, there is nothing to choose
-->
<#macro top entries all>
<#if all gt entries?size>
<section class="top">
<h2 id="top">${m("period.top", entries?size)}</h2>
<ol class="lines ranked">
<#list entries as entry>
<li><p><a class="verbatim" href="${links.paper(entry.paper.id)}" lang="en">${entry.paper.title}</a> <@meta.votes entry.paper.votes /> <a class="when" href="${links.edition(entry.paper.date)}"><time datetime="${entry.paper.date}">${m.shortDate(entry.paper.date)}</time></a></p>
<@card.gist entry />
</li>
</#list>
</ol>
</section>
</#if>
</#macro>

<#-- The days with all their papers, newest first. -->
<#macro days editions>
<#list editions as edition>
<section class="day">
<h2><a href="${links.edition(edition.date)}"><time datetime="${edition.date}">${m.shortDate(edition.date)}</time></a> <span class="count">${m("count.papers", edition.entries?size)}</span></h2>
<@card.lines edition.entries />
</section>
</#list>
</#macro>

<#--
  The way to the periods before and after, above the name of this one.

  earlier, later  each {"link": …, "name": …}, or {} where there is none
-->
<#macro steps earlier later><span class="steps"><#if earlier?has_content><a href="${earlier.link}"><span aria-hidden="true">←</span> <span class="spoken">${m("edition.earlier")}</span> ${earlier.name}</a></#if><#if later?has_content> <a href="${later.link}"><span class="spoken">${m("edition.later")}</span> ${later.name} <span aria-hidden="true">→</span></a></#if></span></#macro>

<#-- The same at the end of the page. -->
<#macro pager earlier later label>
<#if earlier?has_content || later?has_content>
<nav class="pager" aria-label="${label}">
<#if earlier?has_content>
<a rel="prev" href="${earlier.link}"><span>← ${m("edition.earlier")}</span> ${earlier.name}</a>
</#if>
<#if later?has_content>
<a rel="next" href="${later.link}"><span>${m("edition.later")} →</span> ${later.name}</a>
</#if>
</nav>
</#if>
</#macro>

<#-- Tags with the number of papers that carry them, in a sentence. -->
<#macro counted tags><#list tags as each><span class="counted"><a href="${links.tag(each.tag)}">${each.tag.label(site.language)}</a> <span class="count">${each.papers}</span><#sep> ·</#sep></span><#sep> </#list></#macro>
