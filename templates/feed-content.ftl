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

<#-- A week: its most-voted papers one after another, each as in its own item, one level of headings lower. -->
<#function weekHtml week>
<#local content>
<p>${m("weekly.lead", week.papers, week.entries?size)}</p>
<#list week.entries as entry>
<h2>${entry?counter}. <a href="${links.absolute(links.paper(entry.paper.id))}" lang="en">${entry.paper.title}</a> ▲ ${entry.paper.votes}</h2>
<#local one><@body entry /></#local>
${one?markup_string?replace("<h2>", "<h3>")?replace("</h2>", "</h3>")?no_esc}
</#list>
</#local>
<#return content?markup_string>
</#function>

<#function weekTitle week><#return m("weekly.item", week.monday.year?c, m.shortDay(week.monday), m.shortDay(week.sunday()))></#function>

<#-- The page of the week where the site has such pages, else that of its last edition. -->
<#function weekPage week>
<#return links.absolute(kinds?seq_contains("week")?then(links.path("/" + week.path() + "/"), links.edition(week.newest)))>
</#function>
