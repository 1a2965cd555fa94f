<#ftl output_format="HTML">
<#-- The papers of a day, as the front page and the page of the day show them. -->
<#import "card.ftl" as card>

<#--
  eyebrow  the words above the date, as a string or as markup
-->
<#macro day edition eyebrow>
<header class="page-head">
<p class="eyebrow"><span>${eyebrow}</span> <span class="steps"><#if edition.earlier??><a href="${links.edition(edition.earlier)}"><span aria-hidden="true">←</span> <span class="spoken">${m("edition.earlier")}</span> ${m.shortDate(edition.earlier)}</a></#if><#if edition.later??> <a href="${links.edition(edition.later)}"><span class="spoken">${m("edition.later")}</span> ${m.shortDate(edition.later)} <span aria-hidden="true">→</span></a></#if></span></p>
<h1><time datetime="${edition.date}">${m.date(edition.date)}</time></h1>
<p class="sub">${m("count.papers", edition.entries?size)} · ${m("edition.order")}</p>
</header>
<@card.cards edition.entries />
<#if edition.earlier?? || edition.later??>
<nav class="pager" aria-label="${m("edition.nav")}">
<#if edition.earlier??>
<a rel="prev" href="${links.edition(edition.earlier)}"><span>← ${m("edition.earlier")}</span> ${m.shortDate(edition.earlier)}</a>
</#if>
<#if edition.later??>
<a rel="next" href="${links.edition(edition.later)}"><span>${m("edition.later")} →</span> ${m.shortDate(edition.later)}</a>
</#if>
</nav>
</#if>
</#macro>
