<#ftl output_format="HTML">
<#-- The parts of a paper's page, in its order. -->
<#import "meta.ftl" as meta>
<#import "icon.ftl" as i>

<#assign mostAuthors = 100>

<#-- What a search engine shows of the page: the sentence, or else the beginning of the abstract. -->
<#function description entry>
<#local paper = entry.paper>
<#if entry.tldr?has_content><#return entry.tldr?truncate_w(200, "…")></#if>
<#if paper.abstractText?has_content>
<#return m(paper.sample?then("paper.description.sample", "paper.description.abstract"), paper.abstractText?truncate_w(200, "…"))>
</#if>
<#return m("paper.description.none", m.date(paper.date), paper.id?string)>
</#function>

<#macro header entry>
<#local paper = entry.paper>
<header class="page-head">
<p class="eyebrow"><a href="${links.edition(paper.date)}"><time datetime="${paper.date}">${m.date(paper.date)}</time></a></p>
<h1 class="verbatim" lang="en">${paper.title}</h1>
<@authors paper.authors />
<p class="byline"><@meta.votes paper.votes /><#if paper.organization??> <span class="organization"><@organization paper.organization /></span></#if></p>
<@elsewhere paper />
</header>
</#macro>

<#-- A name, with a link to its page where it has one. -->
<#macro author name><@named name=name address=(people.author(name))!"" /></#macro>
<#macro organization name><@named name=name address=(people.organization())!"" /></#macro>
<#macro named name address><#if address?has_content><a href="${address}">${name}</a><#else>${name}</#if></#macro>

<#-- The first eight authors in sight, the others folded: all ten of ten, for two names more take no more room than the fold. -->
<#macro authors names>
<#if names?has_content>
<#local shown = (names?size gt 10)?then(8, names?size)>
<div class="authors" lang="en"><span class="spoken" lang="${site.language}">${m("paper.authors")}: </span><#list names[0..*shown] as name><@author name /><#sep>, </#list><#if names?size gt shown>
<details>
<summary lang="${site.language}">${m("paper.authors-more", names?size - shown)}</summary>
<p><#list names[shown..] as name><@author name /><#sep>, </#list></p>
</details>
</#if></div>
</#if>
</#macro>

<#macro elsewhere paper>
<ul class="elsewhere" aria-label="${m("paper.links")}">
<@out paper.id.abstractUrl() m("paper.link.arxiv") />
<@out paper.id.pdfUrl() m("paper.link.pdf") />
<@out paper.id.huggingFaceUrl() m("paper.link.huggingface") />
<#if paper.links.code??><@out paper.links.code m("paper.link.code") /></#if>
<#if paper.links.project??><@out paper.links.project m("paper.link.project") /></#if>
<#if paper.links.thumbnail??><@out paper.links.thumbnail m("paper.link.thumbnail") /></#if>
<li><@button "share" m("paper.share") m("paper.share-copied") /></li>
</ul>
</#macro>

<#-- A button that is shown only where its script runs and can do it; it tells aloud what became of it. -->
<#macro button name label done><button class="act" type="button" hidden data-do="${name}" data-done="${done}" data-failed="${m("paper.copy-failed")}">${label}</button><span class="told" role="status"></span></#macro>

<#macro out href label><li><a href="${href}" rel="noopener">${label}<@i.icon "out" /></a></li></#macro>

<#-- The summary, below what is to be said of it; without one, the reason why. -->
<#macro summary entry>
<#local paper = entry.paper>
<div class="trust"><@meta.badges entry /> <a href="${links.path("/about/")}#badges">${m("badges.meaning")}</a></div>
<#if paper.sample>
<@meta.sampleNote paper entry.hasSummary()?then(m("note.sample-summary"), "") />
</#if>
<#if entry.hasSummary()>
<#if entry.verdict().slug() == "doubtful"><p class="note loud">${m("note.doubtful")}</p></#if>
<#if entry.isExtract()><p class="note">${m("note.extract")}</p></#if>
<#if entry.by() == "import"><p class="note">${meta.imported(entry)}</p></#if>
<div <#if entry.isExtract()>class="summary verbatim" lang="en"<#else>class="summary"</#if>>
${entry.summaryHtml?no_esc}
</div>
<#elseif paper.abstractText?has_content>
<p class="note">${m((entry.verdict().slug() == "withheld")?then("note.withheld", "note.none"))}</p>
<#else>
<p class="note">${m("note.none-at-all")}</p>
</#if>
</#macro>

<#-- The authors' own abstract: folded below a summary, in full where there is none. -->
<#macro abstract entry>
<#local text = entry.paper.abstractText>
<#if text?has_content>
<#if entry.hasSummary()>
<details class="abstract">
<summary><h2>${m("paper.abstract-original")}</h2></summary>
<#if entry.paper.sample><@meta.sampleNote entry.paper /></#if>
<p class="verbatim" lang="en">${text}</p>
</details>
<#else>
<section class="abstract">
<h2>${m("paper.no-summary")}</h2>
<p class="verbatim" lang="en">${text}</p>
</section>
</#if>
</#if>
</#macro>

<#-- Who wrote the summary, from what and when, what the check said, and how to correct it. -->
<#macro provenance entry>
<section class="provenance">
<h2>${m(entry.hasSummary()?then("paper.provenance", "paper.provenance-none"))}</h2>
<dl>
<#if entry.hasSummary()>
<@writer entry />
</#if>
<#if entry.hasSummary() || entry.verdict().slug() == "withheld">
<@fact "paper.check" m("paper.check." + entry.verdict().slug() + (entry.by() == "import" && entry.verdict().slug() == "faithful")?then(".import", "")) />
</#if>
<#if entry.paper.abstractText?has_content>
<@fact "paper.abstract" m(entry.paper.sample?then("paper.abstract.sample", "paper.abstract.authors")) />
</#if>
</dl>
<#if site.repository??>
<@correct entry />
</#if>
</section>
</#macro>

<#-- Of a summary taken over from elsewhere nobody knows what its writer read: only what it was compared with. -->
<#macro writer entry>
<#local by = entry.by() imported = by == "import">
<@fact "paper.by" writerName(by) />
<#if entry.edited && by != "person">
<@fact "paper.edited" m("paper.edited.yes") />
</#if>
<#if by != "person" && entry.provenance??>
<#if imported && entry.provenance.origin??>
<@fact "paper.origin" entry.provenance.origin />
</#if>
<#if entry.provenance.text??>
<@fact imported?then("paper.compared", "paper.read") m("paper.read." + entry.provenance.text.slug()) />
</#if>
<#if entry.provenance.written??>
<#local at = entry.provenance.written?string>
<div><dt>${m(imported?then("paper.imported", "paper.written"))}</dt><dd><time datetime="${at}">${at[0..9]} ${at[11..15]} UTC</time></dd></div>
</#if>
</#if>
</#macro>

<#macro fact key value><div><dt>${m(key)}</dt><dd>${value}</dd></div></#macro>

<#-- A writer that the messages know by name, or else the name of a language model. -->
<#function writerName by>
<#if ["extract", "recorded", "import", "person"]?seq_contains(by)><#return m("paper.by." + by)></#if>
<#return m("paper.by.model", by)>
</#function>

<#-- GitHub's page for editing the content file, and a new issue that says already which paper and page it is about. -->
<#macro correct entry>
<#local paper = entry.paper>
<#local subject = m("paper.report-title", paper.id?string, paper.title?truncate_w(200, "…"))>
<#local body = m("paper.report-body", paper.id.abstractUrl(), page.url, "content/" + entry.contentPath)>
<ul class="actions">
<li><a href="${site.repository}/edit/${site.branch?url_path("UTF-8")}/content/${entry.contentPath?url_path("UTF-8")}" rel="noopener">${m(entry.hasSummary()?then("paper.fix", "paper.fix-none"))}</a></li>
<li><a href="${site.repository}/issues/new?title=${subject?url("UTF-8")}&amp;body=${body?url("UTF-8")}" rel="noopener">${m("paper.report")}</a></li>
</ul>
</#macro>

<#-- The paper as BibTeX: to copy, and as a file. -->
<#macro cite entry>
<details class="cite">
<summary><h2>${m("paper.cite")}</h2></summary>
<#-- Of hundreds of authors nobody reads the list: the file has it. -->
<#if entry.paper.authors?size lte mostAuthors>
<pre lang="en"><code>${exports.bibtex(entry)}</code></pre>
</#if>
<p><a href="${links.bibtex(entry.paper.id)}">${m("paper.cite-file")}</a> <@button "copy" m("paper.cite-copy") m("paper.copied") /></p>
</details>
</#macro>

<#-- Papers about the same, and how they were found. -->
<#macro related papers>
<#if papers?has_content>
<section class="related" aria-labelledby="related">
<h2 id="related">${m("paper.related")}</h2>
<ul class="lines">
<#list papers as other>
<@once key="related " + other.paper.id?string><li><a class="verbatim" lang="en" href="${links.paper(other.paper.id)}">${other.paper.title}</a> <time class="count" datetime="${other.paper.date}">${other.paper.date}</time></li>
</@once>
</#list>
</ul>
<p class="sub">${m("paper.related-how")}</p>
</section>
</#if>
</#macro>

<#-- The papers before and after this one in its edition, by votes. -->
<#macro sameDay entry edition>
<#local at = 0>
<#list edition.entries as other><#if other.paper.id.value == entry.paper.id.value><#local at = other?index><#break></#if></#list>
<nav class="same-day" aria-labelledby="same-day">
<h2 id="same-day">${m("paper.same-day")}</h2>
<div class="pager">
<#if at gt 0><@neighbor edition.entries[at - 1] "prev" m("paper.previous") /></#if>
<#if at + 1 lt edition.entries?size><@neighbor edition.entries[at + 1] "next" m("paper.next") /></#if>
</div>
<p><a href="${links.edition(edition.date)}">${m("paper.all", m.shortDate(edition.date), edition.entries?size)}</a></p>
</nav>
</#macro>

<#macro neighbor entry rel label>
<a rel="${rel}" href="${links.paper(entry.paper.id)}"><span>${label}</span> <span class="verbatim" lang="en">${entry.paper.title}</span></a>
</#macro>
