<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<#import "atom.ftl" as atom>
<@atom.feed title=m("tag.feed-title", tagPage.tag.label(site.language), site.title) entries=tagPage.entries alternate=links.tag(tagPage.tag) />
