const SCRIPTS = new URL("../../main/resources/META-INF/resources/script/", import.meta.url).href;

export function load(url, context, next) {
  return next(url, url.startsWith(SCRIPTS) ? { ...context, format: "module" } : context);
}
