<#ftl output_format="plainText">
${exports.bibtex(entry)}
