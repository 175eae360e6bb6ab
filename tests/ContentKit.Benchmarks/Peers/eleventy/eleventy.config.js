// Three files of each leaflet in the folder CONTENT, and an index.
import path from "node:path";

const day = (date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date);
const lines = (items, before = "- ") => items.map((item) => `${before}${item}\n`).join("");
const words = (html) => html.replace(/<[^>]*>/g, "").replace(/&quot;/g, '"').replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
const own = ["type", "title", "description", "summary", "audience", "specialties", "keywords", "status", "version", "published", "changes", "review", "urgency", "care", "avoid", "followUp", "sources"];

const asJson = ({ leaflet }) => JSON.stringify({ ...Object.fromEntries(own.map((name) => [name, leaflet.data[name]])), url: leaflet.url, body: leaflet.content });

const asText = ({ leaflet: { data, content } }) => `${data.title.toUpperCase()}
${data.summary}

EMERGENCY: call 911 if
${lines(data.urgency.emergency)}
URGENT: get help today if
${lines(data.urgency.urgent)}
Call ${data.urgency.routine.contact} if
${lines(data.urgency.routine.when)}
${data.care.map((step) => `${step.title}\n${step.text} For ${step.timing.for}, every ${step.timing.every}, ${step.timing.during}\n`).join("")}
${lines(data.avoid, "- Do not ")}
${words(content)}
See ${data.followUp.with} ${data.followUp.when}. Reviewed ${day(data.review.last)}, next ${day(data.review.due)}, by ${data.review.by.map((who) => `${who.name}, ${who.credentials}`).join("; ")}
${lines(data.sources.map((source) => `${source.title}, ${source.year}`), "")}`;

export default function (site) {
  const input = path.relative(process.cwd(), process.env.CONTENT);
  site.addFilter("day", day);
  site.addCollection("leaflets", (all) => all.getFilteredByGlob(`${input}/**/*.md`).sort((a, b) => (a.data.title < b.data.title ? -1 : 1)));
  site.addGlobalData("layout", "leaflet.njk");
  site.addGlobalData("permalink", () => (data) => `${data.page.filePathStem}.html`);
  const each = { layout: false, eleventyExcludeFromCollections: true, pagination: { data: "collections.leaflets", size: 1, alias: "leaflet" } };
  site.addTemplate("json.11ty.js", asJson, { ...each, permalink: ({ leaflet }) => `${leaflet.page.filePathStem}.json` });
  site.addTemplate("text.11ty.js", asText, { ...each, permalink: ({ leaflet }) => `${leaflet.page.filePathStem}.txt` });
  site.addTemplate("index.njk", '{% extends "page.njk" %}{% block main %}<h1>All leaflets</h1>\n<ul>\n{% for leaflet in collections.leaflets %}<li><a href="{{ leaflet.url }}">{{ leaflet.data.title }}</a></li>\n{% endfor %}</ul>{% endblock %}',
    { layout: false, permalink: "index.html", eleventyExcludeFromCollections: true });
  return { dir: { input, includes: path.relative(path.resolve(input), path.resolve("parts")) }, markdownTemplateEngine: false, templateFormats: ["md", "njk", "11ty.js"] };
}
