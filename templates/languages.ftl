<#ftl output_format="HTML">
<#-- The same page in every language of the site, and in that of those who read none of them. -->
<#if site.languages?has_content>
<@alternate site.language site.language />
<#list site.languages?keys as language>
<@alternate language language />
</#list>
<@alternate "x-default" site.defaultLanguage() />
</#if>

<#macro alternate name language>
<link rel="alternate" hreflang="${name}" href="${(site.languages[language])!links.root()}${.data_model.page.address[1..]}">
</#macro>
