<#ftl output_format="plainText">
User-agent: *
Allow: /

Sitemap: ${links.absolute(links.path("/sitemap.xml"))}
