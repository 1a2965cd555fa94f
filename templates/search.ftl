<#ftl output_format="HTML">
<#-- The search page. Its script shows the form and fills the list; without it there are tags and the archive. -->
<#import "layout.ftl" as layout>
<#assign head><link rel="stylesheet" href="${asset("/css/search.css")}">
<script type="module" src="${asset("/js/search.js")}"></script>
<link rel="modulepreload" href="${links.path("/js/search-index.js")}">
<link rel="modulepreload" href="${links.path("/js/search-tokens.js")}">
</#assign>
<@layout.page title=m("page.title", m("search.title"), site.title) description=m("search.description") head=head>
<header class="page-head">
<h1>${m("search.title")}</h1>
<p class="sub">${m("search.hint")}</p>
</header>
<form class="search" role="search" action="${page.path}" data-none="${m("search.none")}" data-one="${m("search.one")}" data-many="${m("search.many")}" data-author="${m("search.author")}" data-failed="${m("search.failed")}" hidden>
<p class="search-line">
<input type="search" name="q" aria-label="${m("search.label")}" placeholder="${m("search.placeholder")}" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button>${m("search.button")}</button>
</p>
<p class="search-line">
<select name="tag" aria-label="${m("search.tag")}">
<option value="">${m("search.tag.all")}</option>
<#list archive.tags?sort_by(["tag", "slug"]) as tagPage>
<option value="${tagPage.tag.slug}">${tagPage.tag.label(site.language)}</option>
</#list>
</select>
<select name="month" aria-label="${m("search.month")}">
<option value="">${m("search.month.all")}</option>
<#list archive.months as month>
<option value="${month.yearMonth}">${m.month(month.yearMonth)}</option>
</#list>
</select>
</p>
</form>
<noscript><p class="note">${m("search.script")}</p></noscript>
<p class="search-status" id="search-status" role="status"></p>
<ol class="cards" id="search-results"></ol>
<p><button class="search-more" id="search-more" type="button" hidden>${m("search.more")}</button></p>
<p class="search-else">${m("search.else")} <a href="${links.path("/tags/")}">${m("tags.title")}</a> · <a href="${links.path("/archive/")}">${m("archive.title")}</a></p>
</@layout.page>
