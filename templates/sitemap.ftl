<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#assign newest = (archive.newest??)?then(archive.newest.date?string, "")>
<@url links.path("/") newest />
<@url links.path("/archive/") newest />
<@url links.path("/tags/") newest />
<@url links.path("/about/") />
<#if searchable>
<@url links.path("/search/") />
</#if>
<#list archive.months as month>
<@url links.month(month.yearMonth) month.editions?first.date?string />
<#list month.editions as edition>
<@url links.edition(edition.date) edition.date?string />
<#list edition.entries as entry>
<@url links.paper(entry.paper.id) edition.date?string />
</#list>
</#list>
</#list>
<#list archive.tags as tagPage>
<@url links.tag(tagPage.tag) tagPage.entries?first.paper.date?string />
</#list>
</urlset>

<#macro url path date="">
<url><loc>${links.absolute(path)}</loc><#if date?has_content><lastmod>${date}</lastmod></#if></url>
</#macro>
