<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "card.ftl" as card>
<#import "period.ftl" as period>
<#assign label = tagPage.tag.label(site.language)>
<#assign feed = links.tag(tagPage.tag) + "feed.xml">
<#assign head>${period.head}<link rel="alternate" type="application/atom+xml" title="${m("tag.feed-title", label, site.title)}" href="${feed}">
<#if kinds?seq_contains("tag-json-feed")><link rel="alternate" type="application/feed+json" title="${m("tag.feed-title", label, site.title)}" href="${links.tag(tagPage.tag)}feed.json">
</#if></#assign>
<@layout.page title=m("page.title", m("tag.title", label), site.title) description=m("tag.description", label, tagPage.entries?size) head=head>
<header class="page-head">
<p class="eyebrow"><a href="${links.path("/tags/")}">${m("tags.title")}</a></p>
<h1>${label}</h1>
<p class="sub">${m("count.papers", tagPage.entries?size)} · <a href="${feed}">${m("tag.feed")}</a></p>
<#if (tagTexts[tagPage.tag.slug])??>
<p class="lead">${tagTexts[tagPage.tag.slug]}</p>
</#if>
<p class="sub">${m("tag.since", m.plainDate(tagPage.since()))}<#assign companions = tagPage.companions(5)><#if companions?has_content> ${m("tag.companions")} <@period.counted companions /></#if></p>
</header>
<#-- The newest papers with their sentence; further down titles alone, so that a large tag stays light. -->
<#assign date = "">
<#list tagPage.entries as entry>
<#if entry.paper.date?string != date>
<#if date?has_content>
</ul>
</section>
</#if>
<#assign date = entry.paper.date?string>
<section class="day">
<h2><a href="${links.edition(entry.paper.date)}"><time datetime="${date}">${m.date(entry.paper.date)}</time></a></h2>
<ul class="lines">
</#if>
<@card.line entry entry?index lt 50 />
</#list>
</ul>
</section>
</@layout.page>
