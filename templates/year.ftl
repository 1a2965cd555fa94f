<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "period.ftl" as period>
<#assign name = m("archive.year", year.year?c)>
<#assign earlier = {}>
<#if year.earlier??><#assign earlier = {"link": links.year(year.earlier), "name": m("archive.year", year.earlier?c)}></#if>
<#assign later = {}>
<#if year.later??><#assign later = {"link": links.year(year.later), "name": m("archive.year", year.later?c)}></#if>
<#assign editions = year.editions()>
<@layout.page title=m("page.title", m("year.title", name), site.title) description=m("year.description", name, year.papers()) head=period.head>
<header class="page-head">
<p class="eyebrow"><span><a href="${links.path("/archive/")}">${m("archive.title")}</a></span> <@period.steps earlier later /></p>
<h1><time datetime="${year.year?c}">${name}</time></h1>
<p class="sub">${m("count.days", editions?size)} · ${m("count.papers", year.papers())}</p>
</header>
<h2 class="year">${m("year.months")}</h2>
<#list year.months as month>
<section class="month">
<h3><a href="${links.month(month.yearMonth)}">${m.month(month.yearMonth)}</a> <span class="count">${m("count.papers", month.papers())}</span></h3>
<ul class="days">
<#list month.editions?reverse as edition><li><a href="${links.edition(edition.date)}"><time datetime="${edition.date}">${m.day(edition.date)}</time></a></li></#list>
</ul>
</section>
</#list>
<@period.top year.mostVoted(10) year.papers() />
<section class="weeks">
<h2>${m("year.weeks")}</h2>
<ul class="tag-list">
<#list year.weeks as week>
<li><span><#if kinds?seq_contains("week")><a href="${links.week(week.isoWeek)}"><time datetime="${week.isoWeek}">${period.weekName(week.isoWeek)}</time></a><#else><time datetime="${week.isoWeek}">${period.weekName(week.isoWeek)}</time></#if> <span class="when">${period.span(week.isoWeek)}</span></span> <span class="count">${m("count.papers", week.papers())}</span></li>
</#list>
</ul>
</section>
<@period.pager earlier later m("year.nav") />
</@layout.page>
