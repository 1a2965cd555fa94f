<#ftl output_format="JSON">
<#-- JSON Feed 1.1 (jsonfeed.org): the same items with the same ids as the Atom feed beside it. -->
<#import "feed-content.ftl" as content>

<#--
  entries    newest edition first
  alternate  the page that shows the same papers, as a link
-->
<#macro feed title entries alternate>
<@frame title=title description=site.description alternate=alternate>
<#list feeds.recent(entries) as entry>
<@once key="json " + entry.paper.id>
<@item entry />
</@once>
<#sep>,</#sep>
</#list>
</@frame>
</#macro>

<#macro weekly title weeks alternate>
<@frame title=title description=m("weekly.description") alternate=alternate>
<#list weeks as week>
{
<@text "id" feeds.weeksId() + "/" + week.name />,
<@text "url" content.weekPage(week) />,
<@text "title" content.weekTitle(week) />,
<@text "content_html" content.weekHtml(week) />,
<@text "date_published" week.published() />,
<@text "date_modified" feeds.updated(week) />
}<#sep>,
</#sep>
</#list>
</@frame>
</#macro>

<#macro frame title description alternate>
{
<@text "version" "https://jsonfeed.org/version/1.1" />,
<@text "title" title />,
<@text "home_page_url" links.absolute(alternate) />,
<@text "feed_url" page.url />,
<@text "description" description />,
<@text "favicon" links.absolute(links.path("/icon.svg")) />,
"authors": [{<@text "name" site.title />, <@text "url" links.absolute(links.path("/")) />}],
<@text "language" site.language />,
"items": [
<#nested>
]
}
</#macro>

<#macro item entry>
<#local paper = entry.paper>
{
<@text "id" links.feedId(paper.id) />,
<@text "url" links.absolute(links.paper(paper.id)) />,
<@text "external_url" paper.id.abstractUrl() />,
<@text "title" paper.title />,
<@text "content_html" content.html(entry) />,
<#if entry.tldr?has_content>
<@text "summary" entry.tldr />,
</#if>
<@text "date_published" feeds.published(entry) />,
<@text "date_modified" feeds.updated(entry) />,
<#if paper.authors?has_content>
"authors": [<#list paper.authors as author>{<@text "name" author />}<#sep>, </#list>],
</#if>
"tags": [<#list entry.tags as tag>"${tag.label(site.language)?json_string}"<#sep>, </#list>]
}
</#macro>

<#macro text name value>"${name}": "${value?json_string}"</#macro>
