<#ftl output_format="HTML">
<#-- What machines read of a paper: citation_* for reference managers, JSON-LD for search engines. -->

<#-- An arXiv id begins with the year and month of its submission: 2406.18790 is of June 2024. -->
<#function submitted id separator>
<#return "20" + id.value[0..1] + separator + id.value[2..3]>
</#function>

<#macro citation paper>
<meta name="citation_title" content="${paper.title}">
<#list paper.authors as author>
<meta name="citation_author" content="${author}">
</#list>
<meta name="citation_publication_date" content="${submitted(paper.id, "/")}">
<meta name="citation_arxiv_id" content="${paper.id}">
<meta name="citation_pdf_url" content="${paper.id.pdfUrl()}">
</#macro>

<#-- A JSON string. No "<" is left in it, so that no text of a paper can end the script element. -->
<#function json text>
<#return ("\"" + text?json_string?replace("<", "\\u003c") + "\"")?no_esc>
</#function>

<#-- The page is ours, the article is its authors': the page is about the article. -->
<#macro linkedData paper url>
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"WebPage","url":${json(url)},"name":${json(paper.title)},"inLanguage":${json(site.language)},"isPartOf":{"@type":"WebSite","name":${json(site.title)},"url":${json(site.url?string)}},"mainEntity":{"@type":"ScholarlyArticle","name":${json(paper.title)},"headline":${json(paper.title)},"author":[<#list paper.authors as author>{"@type":"Person","name":${json(author)}}<#sep>,</#list>],"identifier":{"@type":"PropertyValue","propertyID":"arXiv","value":${json(paper.id?string)}},"datePublished":${json(submitted(paper.id, "-"))},"url":${json(paper.id.abstractUrl())}}}
</script>
</#macro>
