<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page title=m("page.title", m("missing.title"), site.title) description=m("missing.description") listed=false>
<header class="page-head">
<p class="eyebrow">404</p>
<h1>${m("missing.title")}</h1>
</header>
<p>${m("missing.text")}</p>
<ul class="actions">
<li><a href="${links.path("/")}">${m("missing.home")}</a></li>
<li><a href="${links.path("/archive/")}">${m("missing.archive")}</a></li>
<#if searchable>
<li><a href="${links.path("/search/")}">${m("nav.search")}</a></li>
</#if>
</ul>
</@layout.page>
