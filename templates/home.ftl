<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "day.ftl" as d>
<@layout.page title=site.title description=site.description>
<#if archive.newest??>
<@d.day archive.newest m("edition.newest") />
<#else>
<header class="page-head">
<h1>${m("empty.title")}</h1>
</header>
<p>${m("empty.text")}</p>
<p>${m("empty.about")} <a href="${links.path("/about/")}">${m("empty.about-link")}</a></p>
</#if>
</@layout.page>
