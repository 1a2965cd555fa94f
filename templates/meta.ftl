<#ftl output_format="HTML">
<#-- What stands around a paper's text: votes, authors, tags, and the badges that say how far to trust it. -->
<#import "icon.ftl" as i>

<#macro votes count><span class="votes"><span class="sign" aria-hidden="true">▲</span><span class="spoken">${m("paper.votes")} </span>${count}</span></#macro>

<#-- The first three authors, and how many more there are. -->
<#macro authors names><#if names?has_content><span class="authors"><span lang="en"><#list names[0..*3] as name>${name}<#sep>, </#list></span><#if names?size gt 3> ${m("count.authors-more", names?size - 3)}</#if></span></#if></#macro>

<#macro tags tags><#if tags?has_content><ul class="tags"><#list tags as tag><li><a href="${links.tag(tag)}">${tag.label(site.language)}</a></li></#list></ul></#if></#macro>

<#-- What was read, what the check said, who had a hand in it: in words, never by color alone. -->
<#macro badges entry><ul class="badges"><#list marks(entry) as mark><li><@badge mark /></li></#list></ul></#macro>

<#macro badge mark><span class="badge ${mark.kind}"><@i.icon mark.icon />${m("badge." + mark.key)}</span></#macro>

<#-- The badges of a paper: what may surprise is loud. -->
<#function marks entry>
<#local marks = []>
<#if entry.paper.sample><#local marks += [mark("sample", "sample", "plain")]></#if>
<#if entry.hasSummary()>
<#local marks += [source(entry), verdict(entry.verdict().slug())]>
<#if entry.edited && entry.by() != "person"><#local marks += [mark("edited", "pencil")]></#if>
<#else>
<#local marks += [mark(entry.paper.abstractText?has_content?then("none", "none-at-all"), "text", "plain")]>
</#if>
<#return marks>
</#function>

<#function mark key icon kind="quiet"><#return {"key": key, "icon": icon, "kind": kind}></#function>

<#function source entry>
<#local read = entry.isFromFullText()?then("full-text", "abstract")>
<#if entry.isExtract()><#return mark("extract." + read, "quote")></#if>
<#if ["person", "import"]?seq_contains(entry.by())><#return mark(entry.by(), entry.by())></#if>
<#return mark("text." + read, entry.isFromFullText()?then("pages", "text"))>
</#function>

<#function verdict slug>
<#if slug == "faithful"><#return mark("verdict.faithful", "check", "good")></#if>
<#if slug == "doubtful"><#return mark("verdict.doubtful", "doubt", "loud")></#if>
<#return mark("verdict.unchecked", "dash")>
</#function>

<#-- Says wherever a sample's abstract stands that it is not the authors' own. -->
<#macro sampleNote paper more=""><p class="note loud">${m("note.sample")} <a href="${paper.id.abstractUrl()}" rel="noopener">${m("note.sample-link")}</a>.<#if more?has_content> ${more}</#if></p></#macro>

<#-- Says of a summary out of an old digest where it stood, and whether anybody checked it. -->
<#function imported entry>
<#local origin = "">
<#if entry.provenance??><#local origin = (entry.provenance.origin)!""></#if>
<#local from = origin?has_content?then(m("note.import", origin), m("note.import-nowhere"))>
<#return (entry.verdict().slug() == "unchecked" && !entry.edited)?then(from + " " + m("note.import-unchecked"), from)>
</#function>
