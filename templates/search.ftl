<#ftl output_format="HTML">
<#-- The search page. Where scripts run the style sheet shows the form, else the tags and months. -->
<#import "layout.ftl" as layout>
<#assign head><link rel="stylesheet" href="${asset("/css/search.css")}">
<script type="module" src="${asset("/js/search.js")}"></script>
<link rel="modulepreload" href="${asset("/js/search-index.js")}">
<link rel="modulepreload" href="${asset("/js/search-tokens.js")}">
</#assign>
<@layout.page title=m("page.title", m("search.title"), site.title) description=m("search.description") head=head>
<header class="page-head">
<h1>${m("search.title")}</h1>
<p class="sub">${m("search.hint")}</p>
</header>
<form class="search" role="search" action="${page.path}" data-none="${m("search.none")}" data-one="${m("search.one")}" data-many="${m("search.many")}" data-author="${m("search.author")}" data-failed="${m("search.failed")}">
<p class="search-line">
<input class="field" type="search" name="q" aria-label="${m("search.label")}" placeholder="${m("search.placeholder")}" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button class="press">${m("search.button")}</button>
</p>
<p class="search-line" id="search-filters"></p>
</form>
<#if archive.tags?has_content>
<section class="ideas">
<h2>${m("search.ideas")}</h2>
<ul class="chips">
<#list archive.tags[0..*16] as tagPage>
<li><a class="chip" href="${links.tag(tagPage.tag)}"><span>${tagPage.tag.label(site.language)}</span> ${m("flow.count", tagPage.entries?size)}</a></li>
</#list>
</ul>
</section>
</#if>
<p class="search-status" id="search-status" role="status"></p>
<ol class="cards" id="search-results"></ol>
<p><button class="press" id="search-more" type="button" hidden>${m("search.more")}</button></p>
<#-- Every tag and month: the script makes the filters of them. -->
<section id="search-else">
<p class="note">${m("search.script")}</p>
<h2>${m("tags.title")}</h2>
<ul class="tag-list" id="search-tags" data-name="tag" data-label="${m("search.tag")}" data-all="${m("search.tag.all")}">
<#list archive.tags as tagPage>
<li><a href="${links.tag(tagPage.tag)}" data-value="${tagPage.tag.slug}">${tagPage.tag.label(site.language)}</a></li>
</#list>
</ul>
<h2>${m("archive.title")}</h2>
<ul class="tag-list" id="search-months" data-name="month" data-label="${m("search.month")}" data-all="${m("search.month.all")}">
<#list archive.months as month>
<li><a href="${links.month(month.yearMonth)}" data-value="${month.yearMonth}">${m.month(month.yearMonth)}</a></li>
</#list>
</ul>
</section>
</@layout.page>
