import { scenarioPaths } from "./loaders/publish/site-map.js";
import { siteFooter, siteHead, siteHeader } from "./loaders/publish/site-frame.js";

export default {
  root: "src",
  output: "dist",
  title: "Lesart",
  style: "style.css",
  globalStylesheets: [],
  dynamicPaths: scenarioPaths,
  head: siteHead,
  header: siteHeader,
  footer: siteFooter,
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  typographer: false,
  // Addresses that any web space and any learning platform can serve, without rules of its own.
  preserveIndex: true,
  preserveExtension: true,
  interpreters: { ".ts": [process.execPath, "--import", "tsx"] },
};
