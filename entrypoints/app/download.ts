/** Hands a file to the browser's downloads. */
export function download(name: string, file: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is ample, and closing the popup frees it anyway.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
