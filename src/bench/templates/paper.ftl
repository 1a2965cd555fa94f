<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "article.ftl" as article>
<#assign paper = entry.paper>
<@layout.page title=paper.title>
<h1>${paper.title}</h1>
<p class="meta"><a href="/daily/${paper.date}.html">${paper.date}</a> · <a href="https://arxiv.org/abs/${paper.id}">arXiv ${paper.id}</a> · <span class="votes">${paper.votes}</span></p>
<ul class="authors"><#list paper.authors as author><li>${author}</li></#list></ul>
<p class="tags"><@layout.tags entry /></p>
<article><@article.body entry /></article>
</@layout.page>
