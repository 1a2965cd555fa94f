<#ftl output_format="JSON">
${exports.edition(edition)}
