/** The path of a note in a folder, however the user has written slashes around it. */
export function notePath(folder: string, name: string): string {
  return `${folder}/${name}.md`
    .split(/[\\/]/)
    .filter((part) => part !== '')
    .join('/');
}
