<#ftl output_format="JSON">
<#import "feed-json.ftl" as json>
<@json.feed title=m("tag.feed-title", tagPage.tag.label(site.language), site.title) entries=tagPage.entries alternate=links.tag(tagPage.tag) />
