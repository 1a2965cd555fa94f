<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<#import "article.ftl" as article>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Daily Papers</title><id>${site.url}</id>
<link href="${site.url}"/><link rel="self" href="${page.url}"/><updated>${archive.newest.date}T00:00:00Z</updated><author><name>Daily Papers</name></author>
<#list archive.entries()[0..*50] as entry>
<#assign url = links.absolute("/papers/" + entry.paper.date + "/" + entry.paper.id + ".html")>
<entry><title>${entry.paper.title}</title><id>${url}</id><link href="${url}"/><updated>${entry.paper.date}T00:00:00Z</updated><content type="html"><#assign html><@article.body entry /></#assign>${html?markup_string}</content></entry>
</#list>
</feed>
