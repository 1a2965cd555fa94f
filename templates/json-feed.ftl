<#ftl output_format="JSON">
<#import "feed-json.ftl" as json>
<@json.feed title=site.title entries=archive.recent(50) alternate=links.path("/") />
