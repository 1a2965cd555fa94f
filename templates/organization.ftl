<#ftl output_format="HTML">
<#import "names.ftl" as n>
<@n.page organization "organization" />
