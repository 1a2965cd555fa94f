<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<@url "/" archive.newest.date />
<#list archive.tags as tagPage>
<@url "/tags/" + tagPage.tag.slug + ".html" tagPage.entries?first.paper.date />
</#list>
<#list archive.editions as edition>
<@url "/daily/" + edition.date + ".html" edition.date />
</#list>
<#-- The protocol allows 50,000 addresses: of a larger archive the newest papers stand here. -->
<#list archive.entries()[0..*(50000 - 1 - archive.tags?size - archive.editions?size)] as entry>
<@url "/papers/" + entry.paper.date + "/" + entry.paper.id + ".html" entry.paper.date />
</#list>
</urlset>
<#macro url path date>
<url><loc>${links.absolute(path)}</loc><lastmod>${date}</lastmod></url>
</#macro>
