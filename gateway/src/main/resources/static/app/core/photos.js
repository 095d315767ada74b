const LONGEST = 2000;
const QUALITY = 0.85;

/**
 * A photo made small enough for a slow line: at most 2,000 pixels on its longer side, JPEG, without place and camera data.
 * @param {File} file
 * @returns {Promise<File>} the file itself when the browser cannot read it as a picture; the service decides then
 */
export async function smaller(file) {
  let picture;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return file;
  }
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise(resolve => { canvas.toBlob(resolve, 'image/jpeg', QUALITY); });
  return new File([blob], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
}
