<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#assign label = tagPage.tag.label("ko")>
<@layout.page title=label>
<h1>${label}</h1>
<ul><#list tagPage.entries as entry><@layout.dated entry.paper />
</#list></ul>
</@layout.page>
