<#ftl output_format="HTML">
<#-- The body of a paper. An abstract is plain text to the bake; of its last word, which is a link in the content file, the link is made here. -->
<#macro body entry>${entry.summaryHtml?no_esc}
<h2>Abstract</h2>
<p>${entry.paper.abstractText?remove_ending("paper")}<a href="https://arxiv.org/abs/${entry.paper.id}">paper</a></p></#macro>
