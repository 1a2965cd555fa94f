<#ftl output_format="JSON">
${exports.index(archive)}
