<#ftl output_format="HTML">
<#-- Where feed readers look for the feeds of the site. -->
<link rel="alternate" type="application/atom+xml" title="${m("feed.title", site.title)}" href="${links.path("/feed.xml")}">
<#if kinds?seq_contains("json-feed")>
<link rel="alternate" type="application/feed+json" title="${m("feed.title", site.title)}" href="${links.path("/feed.json")}">
</#if>
<#if kinds?seq_contains("weekly-feed")>
<link rel="alternate" type="application/atom+xml" title="${m("weekly.title", site.title)}" href="${links.path("/weekly.xml")}">
</#if>
<#if kinds?seq_contains("weekly-json-feed")>
<link rel="alternate" type="application/feed+json" title="${m("weekly.title", site.title)}" href="${links.path("/weekly.json")}">
</#if>
