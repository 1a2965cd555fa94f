<#ftl output_format="HTML">
<#-- The feeds beside the one of new papers, as far as the site has them. -->
<#if kinds?seq_contains("weekly-feed")>
<p>${m("about.follow.weekly")} <a href="${links.path("/weekly.xml")}">/weekly.xml</a></p>
</#if>
<#if kinds?seq_contains("json-feed")>
<p>${m("about.follow.json")} <a href="${links.path("/feed.json")}">/feed.json</a><#if kinds?seq_contains("weekly-json-feed")>, <a href="${links.path("/weekly.json")}">/weekly.json</a></#if></p>
</#if>
