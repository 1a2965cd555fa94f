<#ftl output_format="JSON">
<#-- What a phone needs to know to put the site on its home screen. -->
{
  "id": "${links.path("/")}",
  "name": "${site.title?json_string}",
  "short_name": "${site.title?json_string}",
  "description": "${site.description?json_string}",
  "lang": "${site.language}",
  "start_url": "${links.path("/")}",
  "scope": "${links.path("/")}",
  "display": "minimal-ui",
  "background_color": "#fdfdfb",
  "theme_color": "#24479e",
  "icons": [
    { "src": "${asset("/icon.svg")}", "sizes": "any", "type": "image/svg+xml" },
    { "src": "${asset("/icon-192.png")}", "sizes": "192x192", "type": "image/png" },
    { "src": "${asset("/icon-512.png")}", "sizes": "512x512", "type": "image/png" },
    { "src": "${asset("/icon-maskable-512.png")}", "sizes": "512x512", "type": "image/png", "purpose": "maskable" }
  ]
}
