<#ftl output_format="JSON">
${exports.status(archive)}
