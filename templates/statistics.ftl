<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "period.ftl" as period>
<#assign all = archive.statistics()>
<@layout.page title=m("page.title", m("statistics.title"), site.title) description=m("statistics.description") head=period.head>
<header class="page-head">
<p class="eyebrow"><a href="${links.path("/archive/")}">${m("archive.title")}</a></p>
<h1>${m("statistics.title")}</h1>
<p class="sub">${m("statistics.lead")}</p>
</header>
<div class="figures">
<h2>${m("statistics.archive")}</h2>
<dl class="facts">
<div><dt>${m("statistics.papers")}</dt><dd>${m("number", all.papers)}</dd></div>
<div><dt>${m("statistics.editions")}</dt><dd>${m("number", archive.editions?size)}</dd></div>
<div><dt>${m("statistics.authors")}</dt><dd>${m("number", archive.authors().size())}</dd></div>
<div><dt>${m("statistics.organizations")}</dt><dd>${m("number", archive.organizations().size())}</dd></div>
<div><dt>${m("statistics.tags")}</dt><dd>${m("number", archive.tags?size)}</dd></div>
</dl>
<p class="how">${m("statistics.how.archive")}</p>
<#if all.coverage??>
<h2 id="coverage">${m("statistics.coverage")}</h2>
<p>${m("statistics.span", m.date(all.coverage.from), m.date(all.coverage.to))}</p>
<div class="wide" role="region" aria-labelledby="coverage" tabindex="0">
<table>
<thead>
<tr><th scope="col">${m("statistics.year")}</th><th scope="col">${m("statistics.papers")}</th><th scope="col">${m("statistics.editions")}</th><th scope="col">${m("statistics.weekdays")}</th><th scope="col">${m("statistics.weekdays-with")}</th><th scope="col">${m("statistics.share")}</th></tr>
</thead>
<tbody>
<#list all.years as year>
<tr><th scope="row"><#if kinds?seq_contains("year")><a href="${links.year(year.from.year)}">${m("archive.year", year.from.year?c)}</a><#else>${m("archive.year", year.from.year?c)}</#if></th><@covered year /></tr>
</#list>
</tbody>
<tfoot>
<tr><th scope="row">${m("statistics.all")}</th><@covered all.coverage /></tr>
</tfoot>
</table>
</div>
<p class="how">${m("statistics.how.coverage", all.coverage.weekends())}</p>
</#if>
<@shares id="evidence" rows=all.evidence key="statistics.evidence" />
<p class="how">${m("statistics.how.evidence")}</p>
<@shares id="verdicts" rows=all.verdicts key="statistics.verdict" />
<p class="how">${m("statistics.how.verdict")}</p>
<@shares id="rest" rows=[all.edited, all.withheld, all.tagged] key="statistics.rest" />
<p class="how">${m("statistics.how.rest")}</p>
</div>
</@layout.page>

<#macro covered coverage><td>${coverage.papers}</td><td>${coverage.editions}</td><td>${coverage.weekdays.of}</td><td>${coverage.weekdays.count}</td><td>${coverage.weekdays.tenths()}%</td></#macro>

<#-- A table of kinds; a bar beside each share shows it once more. -->
<#macro shares id rows key>
<h2 id="${id}">${m(key)}</h2>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<thead>
<tr><th scope="col">${m("statistics.kind")}</th><th scope="col">${m("statistics.papers")}</th><th scope="col">${m("statistics.share")}</th><td class="bar"></td></tr>
</thead>
<tbody>
<#list rows as row>
<tr><th scope="row">${m(key + "." + row.key)}</th><td>${row.count}</td><td>${row.tenths()}%</td><td class="bar"><svg viewBox="0 0 100 6" aria-hidden="true"><rect width="${row.tenths()}" height="6"/></svg></td></tr>
</#list>
</tbody>
</table>
</div>
</#macro>
