/** Chữ về gói kiểm chứng của báo cáo đã duyệt. */
export default {
  'proof.title': 'Gói kiểm chứng', 'proof.download': 'Tải gói kiểm chứng', 'proof.hint': 'Báo cáo này là mắt xích thứ {place} trong chuỗi báo cáo đã duyệt. Gói có báo cáo, số liệu, các nguồn và chuỗi; ai nhận gói cũng tự kiểm được bằng chương trình report-verify, không cần vào nền tảng.',
};
