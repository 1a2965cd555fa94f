<#ftl output_format="HTML">
<#-- Reading without a network, where site.yml wants it. -->
<#if kinds?seq_contains("offline")>
<script type="module" src="${asset("/js/offline.js")}"></script>
</#if>
