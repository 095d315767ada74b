/** Mức độ khẩn của văn bản (Nghị định 30/2020/NĐ-CP). */
export default {
  'directive.urgency': 'Độ khẩn', 'directive.urgency.none': 'thường', 'directive.urgency.draft': 'như dự thảo: {urgency}',
  'urgency.URGENT': 'Khẩn', 'urgency.VERY_URGENT': 'Thượng khẩn', 'urgency.IMMEDIATE': 'Hỏa tốc',
};
