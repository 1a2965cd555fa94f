<#ftl output_format="HTML">
<#-- How the archive is doing, in words where the whole archive is shown anyway, so that no other page changes with it. -->
<#if kinds?seq_contains("status") && ["home", "archive"]?seq_contains(.data_model.page.name)>
<#assign health = exports.health(.data_model.archive)>
<#assign days = health.days[0..*1]>
<#if health.lastRun?? || days?has_content>
<p class="status"><#if health.lastRun??>${m("status.last-run")} <time datetime="${health.lastRun}">${m.moment(health.lastRun)}</time><#if days?has_content> · </#if></#if><#list days as day>${m("status.day", m.shortDate(day.date), day.found, day.summarized, day.abstractOnly(), day.withheld)}</#list></p>
</#if>
</#if>
