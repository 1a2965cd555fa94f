<#ftl output_format="HTML">
<#--
  The month as a table: a row a week, a link for each day with papers.

    <#import "calendar.ftl" as days>
    <@days.calendar data current />

  data     a month's calendar (the record site.Calendar): on the page of an edition it is the variable
           "calendar", on the page of a month month.calendar(). A page that shows it is made again whenever
           it changes, and only then.
  current  the date of the edition that is marked, as a date or a string such as 2024-06-28; none without it
  named    false where the name of the month, with its link, is not to be seen: it is the page's own

  Its look is in css/calendar.css: a page that uses it puts this in the head it gives to layout.page
    <link rel="stylesheet" href="${asset("/css/calendar.css")}">
-->
<#macro calendar data current="" named=true>
<div class="calendar">
<table>
<caption<#if !named> class="spoken"</#if>><#if named><a href="${links.month(data.yearMonth)}">${m.month(data.yearMonth)}</a><#else>${m.month(data.yearMonth)}</#if></caption>
<thead>
<tr><th scope="col" class="week">${m("calendar.week")}</th><#list data.daysOfWeek() as name><th scope="col"><span aria-hidden="true">${m.weekday(name)}</span><span class="spoken">${m.weekdayName(name)}</span></th></#list></tr>
</thead>
<tbody>
<#list data.weeks as row>
<tr><th scope="row" class="week"><#if row.hasPapers() && kinds?seq_contains("week")><a href="${links.week(row.isoWeek)}">${m("calendar.week-name", row.isoWeek.week)}</a><#else>${m("calendar.week-name", row.isoWeek.week)}</#if></th><#list row.days as day><#if day.inMonth><td<#if day.date?string == current?string> class="current"</#if>><#if day.papers gt 0><a href="${links.edition(day.date)}"<#if day.date?string == current?string> aria-current="date"</#if>><time datetime="${day.date}">${day.date.dayOfMonth}</time> <span class="papers"><span class="spoken">${m("count.papers", day.papers)}</span><span aria-hidden="true">${day.papers}</span></span></a><#else><span>${day.date.dayOfMonth}</span></#if></td><#else><td></td></#if></#list></tr>
</#list>
</tbody>
</table>
</div>
</#macro>
