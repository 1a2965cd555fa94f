<#ftl output_format="HTML">
<#-- Papers in lists: cards with the paper in a sentence, or plain lines. -->
<#import "meta.ftl" as meta>

<#macro cards entries>
<ol class="cards">
<#list entries as entry>
<li class="card">
<h2 class="verbatim" lang="en"><a href="${links.paper(entry.paper.id)}">${entry.paper.title}</a></h2>
<@gist entry />
<p class="byline"><@meta.votes entry.paper.votes /> <@meta.authors entry.paper.authors /><#if entry.paper.organization??> <span class="organization">${entry.paper.organization}</span></#if></p>
<div class="marks"><@meta.tags entry.tags /><@meta.badges entry /></div>
</li>
</#list>
</ol>
</#macro>

<#-- The paper in a sentence; without a summary the beginning of its abstract. -->
<#macro gist entry>
<#if entry.hasSummary()>
<#if entry.tldr?has_content>
<#if entry.isExtract()>
<p class="gist verbatim" lang="en">${entry.tldr?truncate_w(150, "…")}</p>
<#else>
<p class="gist">${entry.tldr}</p>
</#if>
</#if>
<#elseif entry.paper.abstractText?has_content>
<p class="gist"><span class="label">${m(entry.paper.sample?then("note.sample-short", "paper.abstract"))}</span> <span class="verbatim" lang="en">${entry.paper.abstractText?truncate_w(150, "…")}</span></p>
</#if>
</#macro>

<#-- One line a paper: title and votes, and the sentence too where it is asked for. -->
<#macro lines entries withGist=false>
<ul class="lines">
<#list entries as entry>
<@line entry withGist />
</#list>
</ul>
</#macro>

<#macro line entry withGist=false>
<@once key="line " + entry.paper.id + withGist?string(" with its sentence", "")>
<li><p><a class="verbatim" href="${links.paper(entry.paper.id)}" lang="en">${entry.paper.title}</a> <@meta.votes entry.paper.votes /></p>
<#if withGist>
<@gist entry />
</#if>
</li>
</@once>
</#macro>
