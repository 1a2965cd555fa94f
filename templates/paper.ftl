<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "meta.ftl" as meta>
<#import "paper-parts.ftl" as parts>
<#import "scholarly.ftl" as scholarly>
<#assign paper = entry.paper>
<#assign head><@scholarly.citation paper /><@scholarly.openGraph entry /><@scholarly.linkedData entry page.url /><link rel="alternate" type="application/x-bibtex" title="BibTeX" href="${links.bibtex(paper.id)}">
<script type="module" src="${asset("/js/paper.js")}"></script>
</#assign>
<@layout.page title=m("page.title", paper.title, site.title) description=parts.description(entry) kind="article" head=head>
<article class="paper">
<@parts.header entry />
<@parts.summary entry />
<@parts.abstract entry />
<#if entry.tags?has_content>
<section>
<h2>${m("paper.tags")}</h2>
<@meta.tags entry.tags />
</section>
</#if>
<@parts.provenance entry />
<@parts.cite entry />
</article>
<@parts.related related />
<@parts.sameDay entry edition />
</@layout.page>
