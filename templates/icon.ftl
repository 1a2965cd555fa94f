<#ftl output_format="HTML">
<#-- A small picture before a word. It says nothing that the word does not say. -->
<#macro icon name><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${paths[name]}"/></svg></#macro>

<#assign paths = {
  "check": "M3 8.5l3.2 3.2L13 4.8",
  "doubt": "M8 2.2L14.6 13.6H1.4zM8 6.4v3.4M8 11.6v.4",
  "dash": "M8 2a6 6 0 1 0 .01 0zM5.2 8h5.6",
  "text": "M3.5 2h9v12h-9zM6 5.2h4M6 8h4M6 10.8h2.4",
  "pages": "M2.5 4h7.5v10H2.5zM5.5 4V1.8h8v10.4h-3.4",
  "quote": "M2.5 4.5h4V9q0 2.6-2.6 3.2M9.5 4.5h4V9q0 2.6-2.6 3.2",
  "pencil": "M2.5 13.5l.8-3.3 7.4-7.4 2.5 2.5-7.4 7.4zM9.2 4.3l2.5 2.5",
  "person": "M8 2.2a2.7 2.7 0 1 0 .01 0zM2.8 14q0-4.6 5.2-4.6T13.2 14",
  "import": "M2.5 9.5v4h11v-4M8 2v8M4.8 7L8 10.2 11.2 7",
  "sample": "M6 2h4M6.7 2v4.2L2.6 13q-.3 1 .8 1h9.2q1.1 0 .8-1L9.3 6.2V2M4.8 10h6.4",
  "out": "M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.4 8.6"
}>
