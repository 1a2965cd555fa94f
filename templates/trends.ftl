<#ftl output_format="HTML">
<#-- A small chart a tag, all on one scale, and one table with all the numbers. -->
<#import "layout.ftl" as layout>
<#import "period.ftl" as period>
<#assign trends = archive.trends()>
<@layout.page title=m("page.title", m("trends.title"), site.title) description=m("trends.description") head=period.head>
<header class="page-head">
<p class="eyebrow"><a href="${links.path("/archive/")}">${m("archive.title")}</a></p>
<h1>${m("trends.title")}</h1>
<p class="sub">${m(trends.tags?has_content?then("trends.lead", "tags.none"), trends.tags?size, trends.months?size)}</p>
</header>
<#if trends.tags?has_content>
<div class="charts">
<#list trends.tags as line>
<@chart line />
</#list>
</div>
<section class="figures">
<h2 id="table">${m("trends.table")}</h2>
<div class="wide" role="region" aria-labelledby="table" tabindex="0">
<table>
<caption class="spoken">${m("trends.caption")}</caption>
<thead>
<tr><th scope="col">${m("trends.tag")}</th><#list trends.months as month><th scope="col"><a href="${links.month(month.yearMonth)}">${m.shortMonth(month.yearMonth)}</a></th></#list><th scope="col">${m("trends.all")}</th></tr>
</thead>
<tbody>
<#list trends.tags as line>
<tr><th scope="row"><a href="${links.tag(line.count.tag)}">${line.count.tag.label(site.language)}</a></th><#list line.shares as share><td>${share.count}<span class="count">${share.percent()}%</span></td></#list><td>${line.count.papers}</td></tr>
</#list>
</tbody>
<tfoot>
<tr><th scope="row">${m("trends.papers")}</th><#list trends.months as month><td>${month.papers()}</td></#list><td>${trends.papers()}</td></tr>
</tfoot>
</table>
</div>
<h2>${m("counted.title")}</h2>
<ul class="how">
<li>${m("trends.how.tags", trends.tags?size)}</li>
<li>${m("trends.how.share")}</li>
<li>${m("trends.how.months", trends.months?size)}<#if trends.leftOut() gt 0> ${m("trends.how.left-out", trends.leftOut())}</#if></li>
<li>${m("trends.how.scale", percent(trends.highest()))}</li>
</ul>
</section>
</#if>
</@layout.page>

<#-- A column a month, as high as the tag's share of its papers. -->
<#macro chart line>
<#local tag = line.count.tag peak = line.peak() shares = line.drawn()>
<#local step = [240 / shares?size, 40]?min>
<figure>
<figcaption><a href="${links.tag(tag)}">${tag.label(site.language)}</a> <span class="count">${m("count.papers", line.count.papers)}</span></figcaption>
<svg viewBox="0 0 240 80" role="img" aria-label="${m("trends.chart", tag.label(site.language))}" aria-describedby="trend-${tag.slug}">
<path class="base" d="M0 79.5H240"/>
<#list shares as share><#if share.count gt 0><#local high = [1, (share.permille() * 78 / trends.highest())?round]?max><rect x="${(step * share?index + step * 0.1)?string["0.#"]}" y="${79 - high}" width="${(step * 0.8)?string["0.#"]}" height="${high}"/></#if></#list>
</svg>
<p class="axis" aria-hidden="true"><span>${m.shortMonth(line.month(shares?first))}</span><span>${m("trends.peak", m.month(line.month(peak)), peak.percent())}</span><span>${m.shortMonth(line.month(shares?last))}</span></p>
<p class="spoken" id="trend-${tag.slug}"><#list shares as share>${m("trends.point", m.month(line.month(share)), share.percent(), share.count, share.of)}<#sep>, </#list></p>
</figure>
</#macro>

<#function percent permille><#return (permille / 10)?round></#function>
