<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "period.ftl" as period>
<@layout.page title=m("page.title", m("archive.title"), site.title) description=m("archive.description") head=period.head>
<header class="page-head">
<h1>${m("archive.title")}</h1>
<p class="sub">${m("archive.lead", archive.editions?size, archive.entries()?size)}</p>
</header>
<ul class="ways">
<#list ["tags", "authors", "organizations", "trends", "statistics"] as way>
<#if kinds?seq_contains(way)>
<li><a href="${links.path("/" + way + "/")}">${m(way + ".title")}</a> <span>${m("archive.way." + way)}</span></li>
</#if>
</#list>
</ul>
<#list archive.years() as year>
<section class="of-year">
<h2 class="year"><#if kinds?seq_contains("year")><a href="${links.year(year.year)}">${m("archive.year", year.year?c)}</a><#else>${m("archive.year", year.year?c)}</#if> <span class="count">${m("count.days", year.editions()?size)} · ${m("count.papers", year.papers())}</span></h2>
<ul class="tag-list">
<#list year.months as month>
<li><a href="${links.month(month.yearMonth)}">${m.month(month.yearMonth)}</a> <span class="count">${m("count.days", month.editions?size)} · ${m("count.papers", month.papers())}</span></li>
</#list>
</ul>
</section>
</#list>
</@layout.page>
