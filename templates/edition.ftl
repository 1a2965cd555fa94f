<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "day.ftl" as d>
<#assign date = m.date(edition.date)>
<#assign head><@d.head /><link rel="alternate" type="application/json" title="JSON" href="${links.api(edition.date)}">
</#assign>
<@layout.page title=m("page.title", m("edition.title", date), site.title) description=m("edition.description", date, edition.entries?size) head=head>
<#assign eyebrow><a href="${links.month(edition.month())}">${m.month(edition.month())}</a></#assign>
<@d.day edition eyebrow calendar />
</@layout.page>
