<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page title=m("page.title", m("tags.title"), site.title) description=m("tags.description")>
<header class="page-head">
<h1>${m("tags.title")}</h1>
<p class="sub">${m(archive.tags?has_content?then("tags.lead", "tags.none"))}</p>
</header>
<#if archive.tags?has_content>
<ul class="tag-list">
<#list archive.tags as tagPage>
<li><a href="${links.tag(tagPage.tag)}">${tagPage.tag.label(site.language)}</a> <span class="count">${m("count.papers", tagPage.entries?size)}</span></li>
</#list>
</ul>
</#if>
</@layout.page>
