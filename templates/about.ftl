<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "meta.ftl" as meta>
<#macro meaning mark text><div><dt><@meta.badge mark /></dt><dd>${m("about.badge." + text)}</dd></div></#macro>
<@layout.page title=m("page.title", m("about.title"), site.title) description=m("about.description")>
<article class="prose">
<header class="page-head">
<h1>${m("about.title")}</h1>
<p class="lead">${m("about.lead")}</p>
</header>
<h2 id="promise">${m("about.promise")}</h2>
<p class="promise"><strong>${m("about.promise.text")}</strong></p>
<ul>
<li>${m("about.promise.evidence")}</li>
<li>${m("about.promise.voice")}</li>
<li>${m("about.promise.abstract")}</li>
</ul>
<h2 id="made">${m("about.made")}</h2>
<ol>
<li>${m("about.made.collect")}</li>
<li>${m("about.made.write")}</li>
<li>${m("about.made.check")}</li>
<li>${m("about.made.file")}</li>
</ol>
<p>${m("about.limits")}</p>
<h2 id="badges">${m("about.badges")}</h2>
<dl class="meanings">
<@meaning meta.mark("text.abstract", "text") "abstract" />
<@meaning meta.mark("text.full-text", "pages") "full-text" />
<@meaning meta.mark("verdict.faithful", "check", "good") "faithful" />
<@meaning meta.mark("verdict.doubtful", "doubt", "loud") "doubtful" />
<@meaning meta.mark("verdict.unchecked", "dash") "unchecked" />
<@meaning meta.mark("edited", "pencil") "edited" />
<@meaning meta.mark("person", "person") "person" />
<@meaning meta.mark("import", "import") "import" />
<@meaning meta.mark("extract.abstract", "quote") "extract" />
<@meaning meta.mark("none", "text", "plain") "none" />
<@meaning meta.mark("sample", "sample", "plain") "sample" />
</dl>
<h2 id="fix">${m("about.fix")}</h2>
<#if site.repository??>
<p>${m("about.fix.text")} <a href="${site.repository}" rel="noopener">${m("about.fix.link")}</a></p>
<#else>
<p>${m("about.fix.none")}</p>
</#if>
<h2 id="sources">${m("about.sources")}</h2>
<ul>
<li>${m("about.sources.list")} <a href="https://huggingface.co/papers" rel="noopener">Hugging Face Daily Papers</a></li>
<li>${m("about.sources.papers")} <a href="https://arxiv.org/" rel="noopener">arXiv</a></li>
<li>${m("about.sources.rights")}</li>
<li>${m("about.sources.license")} <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener">CC BY 4.0</a></li>
<li>${m("about.sources.votes")}</li>
</ul>
<h2 id="follow">${m("about.follow")}</h2>
<p>${m("about.follow.text")} <a href="${links.path("/feed.xml")}">${m("footer.feed")}</a></p>
<#include "about-feeds.ftl">
<p>${m("about.follow.api")} <a href="${links.apiIndex()}">/api/index.json</a></p>
<p>${m("about.privacy")}</p>
</article>
</@layout.page>
