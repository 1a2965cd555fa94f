<#ftl output_format="HTML">
<#-- How the archive is doing: in words where the whole archive is shown anyway, so that no other page changes with it. -->
<#if kinds?seq_contains("status")>
<p class="status">
<#if ["home", "archive"]?seq_contains(.data_model.page.name)>
<#assign health = exports.health(.data_model.archive)>
<#if health.lastRun??>${m("status.last-run")} <time datetime="${health.lastRun}">${m.moment(health.lastRun)}</time> · </#if>
<#list health.days[0..*1] as day>
${m("status.day", m.shortDate(day.date), day.found, day.summarized, day.abstractOnly(), day.withheld)} ·
</#list>
</#if>
<a href="${links.path("/status.json")}">${m("status.link")}</a></p>
</#if>
