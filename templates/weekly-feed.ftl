<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<#import "atom.ftl" as atom>
<@atom.weekly title=m("weekly.title", site.title) weeks=feeds.weeks(archive) alternate=links.path("/") />
