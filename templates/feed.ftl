<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<#import "atom.ftl" as atom>
<@atom.feed title=site.title entries=archive.recent(50) alternate=links.path("/") />
