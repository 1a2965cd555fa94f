<#ftl output_format="HTML">
<#import "names.ftl" as n>
<@n.index archive.organizations() "organizations" />
