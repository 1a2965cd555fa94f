<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page title=m("page.title", m("archive.title"), site.title) description=m("archive.description")>
<header class="page-head">
<h1>${m("archive.title")}</h1>
<p class="sub">${m("archive.lead", archive.editions?size, archive.entries()?size)}</p>
</header>
<#assign year = 0>
<#list archive.months as month>
<#if month.yearMonth.year != year>
<#assign year = month.yearMonth.year>
<h2 class="year">${m("archive.year", year?c)}</h2>
</#if>
<section class="month">
<h3><a href="${links.month(month.yearMonth)}">${m.month(month.yearMonth)}</a> <span class="count">${m("count.papers", month.papers())}</span></h3>
<ul class="days">
<#list month.editions?reverse as edition><li><a href="${links.edition(edition.date)}"><time datetime="${edition.date}">${m.day(edition.date)}</time></a></li></#list>
</ul>
</section>
</#list>
</@layout.page>
