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

<#-- When the page came out, when its summary was written, what it is about. -->
<#macro openGraph entry>
<meta property="article:published_time" content="${entry.paper.date}">
<#if written(entry)?has_content>
<meta property="article:modified_time" content="${written(entry)}">
</#if>
<#list entry.tags as tag>
<meta property="article:tag" content="${tag.label(site.language)}">
</#list>
</#macro>

<#-- When the summary was written, if that is known and after the day of the page. -->
<#function written entry>
<#if entry.hasSummary() && entry.provenance?? && entry.provenance.written??>
<#local at = entry.provenance.written?string>
<#if day(at) gte day(entry.paper.date?string)><#return at></#if>
</#if>
<#return "">
</#function>

<#-- The day of a date as a number, to compare: 20240628. -->
<#function day date><#return date[0..9]?replace("-", "")?number></#function>

<#-- With more authors than this only the citation_author elements name them all. -->
<#assign mostAuthors = 100>

<#--
  The page is ours, the article is its authors': the page is about the article. A summary in our words is an article of the
  site's; a page that shows the authors' own words, an extract or the abstract, is a page and no more.
-->
<#macro linkedData entry url>
<#local paper = entry.paper ours = entry.hasSummary() && !entry.isExtract()>
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"${ours?then("Article", "WebPage")}","url":${json(url)},"name":${json(paper.title)},<#if ours>"headline":${json(paper.title)},"author":<@publisher />,</#if>"inLanguage":${json(site.language)},"datePublished":${json(paper.date?string)},<#if written(entry)?has_content>"dateModified":${json(written(entry))},</#if>"publisher":<@publisher />,"isPartOf":{"@type":"WebSite","name":${json(site.title)},"url":${json(site.url?string)}},"isBasedOn":${json(paper.id.abstractUrl())},"about":<@article paper />}
</script>
</#macro>

<#macro publisher>{"@type":"Organization","name":${json(site.title)},"url":${json(site.url?string)}}</#macro>

<#-- arXiv gives the metadata away under CC0; what it says of the paper itself it leaves to its authors. -->
<#macro article paper>{"@type":"ScholarlyArticle","@id":${json(paper.id.abstractUrl())},"name":${json(paper.title)},"headline":${json(paper.title)},"inLanguage":"en",<#if paper.authors?size lte mostAuthors>"author":[<#list paper.authors as author>{"@type":"Person","name":${json(author)}}<#sep>,</#list>],</#if>"identifier":{"@type":"PropertyValue","propertyID":"arXiv","value":${json(paper.id?string)}},"datePublished":${json(submitted(paper.id, "-"))},"url":${json(paper.id.abstractUrl())},"sdLicense":"https://creativecommons.org/publicdomain/zero/1.0/"}</#macro>
