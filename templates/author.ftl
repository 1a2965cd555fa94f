<#ftl output_format="HTML">
<#import "names.ftl" as n>
<@n.page author "author" />
