<#ftl output_format="JSON">
<#import "feed-json.ftl" as json>
<@json.weekly title=m("weekly.title", site.title) weeks=feeds.weeks(archive) alternate=links.path("/") />
