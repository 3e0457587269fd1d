// The scripts of the pages are modules, though no package.json beside them says so.

import { register } from "node:module";

register("./moduleFormat.js", import.meta.url);
