<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "period.ftl" as period>
<#assign name = period.weekName(week.isoWeek)>
<#assign earlier = {}>
<#if week.earlier??><#assign earlier = {"link": links.week(week.earlier), "name": period.weekName(week.earlier)}></#if>
<#assign later = {}>
<#if week.later??><#assign later = {"link": links.week(week.later), "name": period.weekName(week.later)}></#if>
<@layout.page title=m("page.title", m("week.title", name), site.title) description=m("week.description", name, period.span(week.isoWeek), week.papers()) head=period.head>
<header class="page-head">
<p class="eyebrow"><span><#list week.months() as month><a href="${links.month(month)}">${m.month(month)}</a><#sep> · </#list></span> <@period.steps earlier later /></p>
<h1><time datetime="${week.isoWeek}">${name}</time></h1>
<p class="sub">${period.span(week.isoWeek)} · ${m("count.days", week.editions?size)} · ${m("count.papers", week.papers())}</p>
</header>
<@period.top week.mostVoted(10) week.papers() />
<@period.days week.editions />
<@period.pager earlier later m("week.nav") />
</@layout.page>
