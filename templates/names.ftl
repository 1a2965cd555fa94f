<#ftl output_format="HTML">
<#-- The pages of authors and of organizations, which are alike. -->
<#import "layout.ftl" as layout>
<#import "period.ftl" as period>
<#import "meta.ftl" as meta>

<#--
  A name with its papers.

  data  the record site.NamePage
  kind  author or organization
-->
<#macro page data kind>
<@layout.page title=m("page.title", m(kind + ".title", data.name), site.title) description=m(kind + ".description", data.name, data.entries?size) head=period.head>
<header class="page-head">
<p class="eyebrow"><a href="${links.path("/" + kind + "s/")}">${m(kind + "s.title")}</a></p>
<h1 lang="en">${data.name}</h1>
<p class="sub">${m("count.papers", data.entries?size)} · ${m("names.since", m.plainDate(data.since()))}</p>
<#assign tags = data.tags(5)>
<#if tags?has_content>
<p class="sub">${m("names.tags")} <@period.counted tags /></p>
</#if>
</header>
<ul class="lines">
<#list data.entries as entry>
<li><p><a class="verbatim" href="${links.paper(entry.paper.id)}" lang="en">${entry.paper.title}</a> <@meta.votes entry.paper.votes /> <a class="when" href="${links.edition(entry.paper.date)}"><time datetime="${entry.paper.date}">${m.plainDate(entry.paper.date)}</time></a></p></li>
</#list>
</ul>
<p class="note">${m(kind + ".note")}</p>
</@layout.page>
</#macro>

<#--
  All names of a kind.

  names  the record site.Names
  kind   authors or organizations
-->
<#macro index names kind>
<#assign index = names.index(1500)>
<@layout.page title=m("page.title", m(kind + ".title"), site.title) description=m(kind + ".description") head=period.head>
<header class="page-head">
<p class="eyebrow"><a href="${links.path("/archive/")}">${m("archive.title")}</a></p>
<h1>${m(kind + ".title")}</h1>
<p class="sub"><#if index.shown == 0>${m(kind + ".none")}<#else>${m(kind + ".lead", index.papers, index.shown, index.names)}<#if index.shown lt index.pages> ${m(kind + ".more", index.pages - index.shown)}</#if></#if></p>
</header>
<#if index.groups?size gt 1>
<nav class="letters" aria-label="${m("names.letters")}">
<ul><#list index.groups as group><li><a href="#${anchor(group)}" lang="en">${group.initial}</a></li></#list></ul>
</nav>
</#if>
<#list index.groups as group>
<section>
<h2 id="${anchor(group)}" class="letter" lang="en">${group.initial}</h2>
<ul class="tag-list">
<#list group.pages as each>
<li><a href="<#if kind == "authors">${links.author(each)}<#else>${links.organization(each)}</#if>" lang="en">${each.name}</a> <span class="count">${m("count.papers", each.entries?size)}</span></li>
</#list>
</ul>
</section>
</#list>
<#if index.shown gt 0><p class="note">${m(kind + ".note")}</p></#if>
</@layout.page>
</#macro>

<#function anchor group><#return (group.initial == "…")?then("others", group.initial?lower_case)></#function>
