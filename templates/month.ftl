<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "period.ftl" as period>
<#import "calendar.ftl" as days>
<#assign name = m.month(month.yearMonth)>
<#assign head>${period.head}<link rel="stylesheet" href="${asset("/css/calendar.css")}">
</#assign>
<#assign earlier = {}>
<#if month.earlier??><#assign earlier = {"link": links.month(month.earlier), "name": m.month(month.earlier)}></#if>
<#assign later = {}>
<#if month.later??><#assign later = {"link": links.month(month.later), "name": m.month(month.later)}></#if>
<@layout.page title=m("page.title", m("month.title", name), site.title) description=m("month.description", name, month.papers()) head=head>
<header class="page-head">
<p class="eyebrow"><span><a href="${links.path("/archive/")}">${m("archive.title")}</a></span> <@period.steps earlier later /></p>
<h1><time datetime="${month.yearMonth}">${name}</time></h1>
<p class="sub">${m("count.days", month.editions?size)} · ${m("count.papers", month.papers())}</p>
</header>
<@days.calendar month.calendar() "" false />
<@period.top month.mostVoted(10) month.papers() />
<@period.days month.editions />
<@period.pager earlier later m("month.nav") />
</@layout.page>
