<#ftl output_format="HTML">
<#-- The feeds beside the one of new papers, as far as the site has them. -->
<#if kinds?seq_contains("weekly-feed")>
<p>${m("about.follow.weekly")} <a href="${links.path("/weekly.xml")}">${m("about.follow.weekly-link")}</a></p>
</#if>
<#if kinds?seq_contains("json-feed")>
<p>${m("about.follow.json")} <a href="${links.path("/feed.json")}">${m("about.follow.json-link")}</a><#if kinds?seq_contains("weekly-json-feed")>, <a href="${links.path("/weekly.json")}">${m("about.follow.weekly-link")}</a></#if></p>
</#if>
