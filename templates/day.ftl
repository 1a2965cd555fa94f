<#ftl output_format="HTML">
<#-- The papers of a day, as the front page and the page of the day show them. -->
<#import "card.ftl" as card>
<#import "calendar.ftl" as days>

<#-- For the head of such a page. The script sorts and filters the cards. -->
<#macro head><link rel="stylesheet" href="${asset("/css/edition.css")}">
<link rel="stylesheet" href="${asset("/css/calendar.css")}">
<script type="module" src="${asset("/js/edition.js")}"></script>
</#macro>

<#-- A date beside an edition: with its year where that is another one. -->
<#function near date edition>
<#return (date.year == edition.date.year)?then(m.shortDate(date), m.date(date))>
</#function>

<#--
  eyebrow   the words above the date, as a string or as markup
  calendar  of its month
  nested    what stands beside the calendar
-->
<#macro day edition eyebrow calendar>
<header class="page-head">
<p class="eyebrow"><span>${eyebrow} · ${m("count.papers", edition.entries?size)}</span> <span class="steps"><#if edition.earlier??><a href="${links.edition(edition.earlier)}"><span aria-hidden="true">←</span> <span class="spoken">${m("edition.earlier")}</span> ${near(edition.earlier, edition)}</a></#if><#if edition.later??> <a href="${links.edition(edition.later)}"><span class="spoken">${m("edition.later")}</span> ${near(edition.later, edition)} <span aria-hidden="true">→</span></a></#if></span></p>
<h1><time datetime="${edition.date}">${m.date(edition.date)}</time></h1>
</header>
<@flow edition.topics() />
<div class="shelf" data-votes="${m("sort.by-votes")}" data-title="${m("sort.by-title")}" data-one="${m("sort.one")}" data-many="${m("sort.many")}">
<p role="status"><span class="found"></span> <span class="order">${m("sort.by-votes")}</span></p>
<#if edition.entries?size gt 1>
<div class="sorts" role="group" aria-label="${m("sort.label")}"><button type="button" class="all" hidden>${m("sort.all")}</button> <button type="button" data-sort="votes" aria-pressed="true">${m("sort.votes")}</button> <button type="button" data-sort="title" aria-pressed="false">${m("sort.title")}</button></div>
</#if>
</div>
<@card.cards edition.entries />
<#if edition.earlier?? || edition.later??>
<nav class="pager" aria-label="${m("edition.nav")}">
<#if edition.earlier??>
<a rel="prev" href="${links.edition(edition.earlier)}"><span>← ${m("edition.earlier")}</span> ${near(edition.earlier, edition)}</a>
</#if>
<#if edition.later??>
<a rel="next" href="${links.edition(edition.later)}"><span>${m("edition.later")} →</span> ${near(edition.later, edition)}</a>
</#if>
</nav>
</#if>
<div class="elsewhen">
<@days.calendar calendar edition.date />
<#nested>
</div>
</#macro>

<#-- The day's most frequent tags, and for the first three a paper. -->
<#macro flow topics>
<#if topics?size gt 1>
<section class="flow" aria-labelledby="flow">
<h2 id="flow">${m("flow.title")}</h2>
<p class="how">${m("flow.how")}</p>
<ul class="threads">
<#list topics[0..*3] as topic>
<#if topic.lead??>
<li><b>${topic.tag.label(site.language)}</b> <span><@sentence topic.lead /></span></li>
</#if>
</#list>
</ul>
<ul class="chips" aria-label="${m("flow.tags")}"><#list topics[0..*8] as topic><li><@chip topic /></li></#list></ul>
</section>
</#if>
</#macro>

<#-- Leads to the tag's page; the script makes it a filter of the cards below. -->
<#macro chip topic><a class="chip" href="${links.tag(topic.tag)}" data-tag="${topic.tag.slug}"><span>${topic.tag.label(site.language)}</span> ${m("flow.count", topic.papers)}</a></#macro>

<#-- A summary stands for itself; of an extract the title does, for a sentence alone may begin with "this". -->
<#macro sentence entry><a<#if entry.isExtract()> class="verbatim" lang="en"</#if> href="${links.paper(entry.paper.id)}">${entry.isExtract()?then(entry.paper.title, entry.tldr)}</a><#if entry.paper.sample> <span class="label">${m("badge.sample")}</span></#if></#macro>
