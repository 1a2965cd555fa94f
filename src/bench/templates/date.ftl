<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page title=edition.date?string>
<h1>${edition.date}</h1>
<ul><#list edition.entries as entry><@layout.item entry />
</#list></ul>
</@layout.page>
