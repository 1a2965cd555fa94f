<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page title="Daily Papers">
<h1>Daily Papers</h1>
<ul><#list archive.entries()[0..*105] as entry><@layout.item entry />
</#list></ul>
<h2>Archive</h2>
<ul><#list archive.editions as edition><li><a href="/daily/${edition.date}.html">${edition.date}</a></li>
</#list></ul>
</@layout.page>
