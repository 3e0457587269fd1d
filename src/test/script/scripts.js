/** Loads one of the scripts of the pages. */
export function script(name) {
  return import(new URL(`../../main/resources/META-INF/resources/script/${name}`, import.meta.url).href);
}
