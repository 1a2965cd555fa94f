<#ftl output_format="HTML">
<#--
  The frame of every page, and the only file that holds <html>.

    <@layout.page title="…" description="…"> the content of <main> </@layout.page>

  title        what the browser's tab says, with the name of the site where that belongs
  description  one or two sentences, not cut here
  kind         Open Graph's type: website or article
  head         more elements for <head>, as markup
  listed       false keeps the page out of search engines and gives it no canonical address
-->
<#macro page title description kind="website" head="" listed=true>
<#-- This macro has the name of a variable that every template sees: .data_model reads the variable. -->
<#local here = .data_model.page>
<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<#-- Of this site alone, and no script that stands in the page itself: markup that got in where it should not could do nothing. Style sheets are
     left free, for readers put in their own (wider spacing of letters and lines), and pictures and fonts of elsewhere stay out of them. -->
<meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src-attr 'none'; img-src 'self'; font-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<#if listed>
<link rel="canonical" href="${here.url}">
<meta property="og:url" content="${here.url}">
<#include "languages.ftl">
<#else>
<meta name="robots" content="noindex">
</#if>
<meta property="og:type" content="${kind}">
<meta property="og:site_name" content="${site.title}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:locale" content="${m("og.locale")}">
<#if here.image??>
<meta property="og:image" content="${here.image}">
<meta property="og:image:alt" content="${title}">
</#if>
<@once key="head">
<#if here.image??>
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<#else>
<meta name="twitter:card" content="summary">
</#if>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfdfb">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171b">
<script src="${asset("/js/theme.js")}"></script>
<link rel="icon" href="${asset("/favicon.ico")}" sizes="32x32">
<link rel="icon" href="${asset("/icon.svg")}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${asset("/apple-touch-icon.png")}">
<#if kinds?seq_contains("manifest")>
<link rel="manifest" href="${links.path("/manifest.webmanifest")}">
</#if>
<link rel="stylesheet" href="${asset("/css/site.css")}">
<link rel="stylesheet" href="${asset("/css/papers.css")}">
<link rel="stylesheet" href="${asset("/css/print.css")}" media="print">
<#include "feed-links.ftl">
<#include "offline.ftl">
<#if searchable>
<script type="module" src="${asset("/js/keys.js")}"></script>
</#if>
</@once>
${head}</head>
<body>
<@once key="header " + here.name>
<a class="skip" href="#main">${m("skip")}</a>
<header class="site-header">
<div class="frame">
<a class="site-name" href="${links.path("/")}"><svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7"/><path d="M8 9h16M8 15.5h7"/><path class="check" d="M12.5 21.5l4 4L24.5 16"/></svg>${site.title}</a>
<#-- Shown where its script runs. The style sheet shows, of picture and words, those of the theme that is on. -->
<button class="theme" type="button"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path class="if-system" d="M8 2a6 6 0 1 0 .01 0z"/><path class="if-system" fill="currentColor" d="M8 2a6 6 0 0 1 0 12z"/><path class="if-light" d="M8 5.2a2.8 2.8 0 1 0 .01 0zM8 1v1.4M8 13.6V15M1 8h1.4M13.6 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1"/><path class="if-dark" d="M13.6 9.9A6 6 0 1 1 6.1 2.4a4.8 4.8 0 0 0 7.5 7.5z"/></svg><span class="spoken">${m("theme.label")}: <span class="if-system">${m("theme.system")}</span><span class="if-light">${m("theme.light")}</span><span class="if-dark">${m("theme.dark")}</span></span></button>
<nav aria-label="${m("nav.label")}">
<ul>
<@item address="/" label=m("nav.home") at=here.name self="home" />
<@item address="/archive/" label=m("nav.archive") at=here.name self="archive" within=["edition", "week", "month", "year", "authors", "author", "organizations", "organization", "trends", "statistics"] />
<@item address="/tags/" label=m("nav.tags") at=here.name self="tags" within=["tag"] />
<#if searchable>
<@item address="/search/" label=m("nav.search") at=here.name self="search" />
</#if>
<@item address="/about/" label=m("nav.about") at=here.name self="about" />
</ul>
</nav>
</div>
</header>
</@once>
<main id="main" class="frame">
<#nested>
</main>
<@once key="footer " + ["home", "archive"]?seq_contains(here.name)?c>
<footer class="site-footer">
<div class="frame">
<p>${m("footer.purpose")}</p>
<p>${m("footer.sources")} <a href="https://huggingface.co/papers" rel="noopener">Hugging Face Daily Papers</a> · ${m("footer.sources-abstracts")} <a href="https://arxiv.org/" rel="noopener">arXiv</a></p>
<p>${m("footer.rights")}</p>
<#include "status-line.ftl">
<ul>
<li><a href="${links.path("/about/")}">${m("footer.about")}</a></li>
<li><a href="${links.path("/feed.xml")}">${m("footer.feed")}</a></li>
<#if site.repository??>
<li><a href="${site.repository}" rel="noopener">${m("footer.repository")}</a></li>
</#if>
<#if kinds?seq_contains("status")>
<li><a href="${links.path("/status.json")}">${m("status.link")}</a></li>
</#if>
</ul>
</div>
</footer>
</@once>
</body>
</html>
</#macro>

<#-- A link of the menu: marked where it is this very page, or where this page lies below it. -->
<#macro item address label at self within=[]>
<li><a href="${links.path(address)}"<#if at == self> aria-current="page"<#elseif within?seq_contains(at)> aria-current="true"</#if>>${label}</a></li>
</#macro>
