<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "day.ftl" as d>
<#assign head><#if archive.newest??><@d.head /></#if></#assign>
<@layout.page title=site.title description=site.description head=head>
<#if searchable>
<#-- Shown where scripts run: the search needs one. -->
<form class="find" role="search" action="${links.path("/search/")}">
<input class="field" type="search" name="q" aria-label="${m("search.label")}" placeholder="${m("search.placeholder")}" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button class="press">${m("search.button")}</button>
</form>
</#if>
<#if archive.newest??>
<@d.day archive.newest m("edition.newest") archive.months[0].calendar()>
<#if archive.editions?size gt 1>
<section class="recent">
<h2>${m("home.more")}</h2>
<ul class="days-list">
<#list archive.editions[1..*6] as edition>
<li><a href="${links.edition(edition.date)}">${d.near(edition.date, archive.newest)}</a> <span class="count">${m("count.papers", edition.entries?size)}</span></li>
</#list>
</ul>
<p><a href="${links.path("/archive/")}">${m("home.all")}</a></p>
</section>
</#if>
</@d.day>
<#else>
<header class="page-head">
<h1>${m("empty.title")}</h1>
</header>
<div class="prose">
<p>${m("empty.text")}</p>
<p>${m("empty.about")} <a href="${links.path("/about/")}">${m("empty.about-link")}</a></p>
</div>
</#if>
</@layout.page>
