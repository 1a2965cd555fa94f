<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<#assign root = links.absolute("/")>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${root}</loc><lastmod>${archive.newest.date}</lastmod></url>
<#list archive.tags as tagPage>
<url><loc>${root}tags/${tagPage.tag.slug}.html</loc><lastmod>${tagPage.entries?first.paper.date}</lastmod></url>
</#list>
<#list archive.editions as edition>
<url><loc>${root}daily/${edition.date}.html</loc><lastmod>${edition.date}</lastmod></url>
</#list>
<#-- The protocol allows 50,000 addresses: of a larger archive the newest papers stand here. -->
<#list archive.entries()[0..*(50000 - 1 - archive.tags?size - archive.editions?size)] as entry>
<#assign paper = entry.paper>
<url><loc>${root}papers/${paper.date}/${paper.id}.html</loc><lastmod>${paper.date}</lastmod></url>
</#list>
</urlset>
