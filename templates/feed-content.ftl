<#ftl output_format="HTML">
<#-- What a feed says of a paper: the same badges, notes and words as its page. -->
<#import "meta.ftl" as meta>

<#-- The content as a string of HTML, for a template of another format to escape. -->
<#function html entry>
<#local content><@body entry /></#local>
<#return content?markup_string>
</#function>

<#macro body entry>
<#local paper = entry.paper>
<p><#list meta.marks(entry) as mark>${m("badge." + mark.key)}<#sep> · </#list></p>
<#if paper.sample>
<@meta.sampleNote paper entry.hasSummary()?then(m("note.sample-summary"), "") />
</#if>
<#if entry.hasSummary()>
<#if entry.verdict().slug() == "doubtful"><p>${m("note.doubtful")}</p></#if>
<#if entry.by() == "import"><p>${meta.imported(entry)}</p></#if>
<div<#if entry.isExtract()> lang="en"</#if>>${entry.summaryHtml?no_esc}</div>
<#elseif paper.abstractText?has_content>
<h2>${m("paper.no-summary")}</h2>
<p lang="en">${paper.abstractText}</p>
</#if>
<p><a href="${links.absolute(links.paper(paper.id))}">${site.title}</a> · <a href="${paper.id.abstractUrl()}">arXiv:${paper.id}</a></p>
</#macro>
