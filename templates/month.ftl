<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "card.ftl" as card>
<#assign name = m.month(month.yearMonth)>
<@layout.page title=m("page.title", m("month.title", name), site.title) description=m("month.description", name, month.papers())>
<header class="page-head">
<p class="eyebrow"><a href="${links.path("/archive/")}">${m("archive.title")}</a></p>
<h1><time datetime="${month.yearMonth}">${name}</time></h1>
<p class="sub">${m("count.days", month.editions?size)} · ${m("count.papers", month.papers())}</p>
</header>
<#list month.editions as edition>
<section class="day">
<h2><a href="${links.edition(edition.date)}"><time datetime="${edition.date}">${m.shortDate(edition.date)}</time></a> <span class="count">${m("count.papers", edition.entries?size)}</span></h2>
<@card.lines edition.entries />
</section>
</#list>
</@layout.page>
