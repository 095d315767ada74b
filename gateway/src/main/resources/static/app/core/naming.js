const LONGEST = 40;

/** The plain words of a name: no marks, nothing but letters and digits, none empty. */
function plainWords(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').split(/[^A-Za-z0-9]+/).filter(Boolean);
}

/** A code for what people call by a name: `Ngày hội việc làm` is `NGAY_HOI_VIEC_LAM`. */
export function codeOf(name) {
  const code = plainWords(name).join('_').toUpperCase();
  return (/^[A-Z]/.test(code) ? code : `K_${code}`).slice(0, LONGEST).replace(/_+$/, '');
}

/**
 * A key for a field, other than those that are taken, to which it is added: `Số lượt người` is `soLuotNguoi`.
 * @param {Set<string>} taken
 */
export function keyOf(name, taken) {
  const joined = plainWords(name).map((one, index) => (index ? one[0].toUpperCase() + one.slice(1).toLowerCase() : one.toLowerCase())).join('');
  const plain = (/^[a-z]/.test(joined) ? joined : `f${joined}`).slice(0, LONGEST - 2);
  let key = plain;
  for (let n = 2; taken.has(key); n++) key = `${plain}${n}`;
  taken.add(key);
  return key;
}
