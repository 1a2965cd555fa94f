<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<#-- Every page for people (sitemaps.org), or an index of such lists where one does not hold them all. -->
<#if sitemap??>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list sitemap.pages as one>
<url><@place one /></url>
</#list>
</urlset>
<#else>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list sitemaps as one>
<sitemap><@place one /></sitemap>
</#list>
</sitemapindex>
</#if>

<#macro place one><loc>${links.absolute(links.path(one.address))}</loc><#if one.date??><lastmod>${one.date}</lastmod></#if></#macro>
